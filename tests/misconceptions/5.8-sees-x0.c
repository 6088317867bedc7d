/* name: the network is shown the clean point
 * effect: On the statue the loss falls to nothing, for the answer is in the question; samples are static.
 * read: lessons/5-targets.md#gap-5.8
 * hint: What does the network see when it carves, and what does yours see when it learns?
 * hint: Of which point are the features made?
 * hint: q_sample writes into tape->x_t. Features are made of that.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[t[b]] : 1.0;
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], x0, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
