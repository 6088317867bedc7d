/* name: the weights are ignored
 * effect: Training with weights is the same as without, number by number.
 * read: lessons/5-targets.md#gap-5.8
 * hint: Does your loss depend on `weight`?
 * hint: What should a row count for, if weight is given?
 * hint: Fill one number a row from the table, and hand it to gap 5.7.
 */
    int B = tape->B;
    (void)weight;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
    for (int b = 0; b < B; b++)
        row[b] = 1.0;
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
