/* name: the weight of the row's place, not of its step
 * effect: weight is a table over steps, read as if it held one number a row: always the same first few are used, whatever the steps of the rows are.
 * read: lessons/5-targets.md#gap-5.8
 * hint: How many entries has weight, and what are they counted by?
 * hint: Put all rows at the same step. Should their weights differ?
 * hint: A row's place in the batch and its step are two things. Which of them is in t?
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[b] : 1.0;
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
