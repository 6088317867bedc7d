/* name: v made of x_t instead of the statue
 * effect: The statue in v is already under noise, so the target is another mixture. The network learns it and a walk hides most of it: its error above the floor is about three times as large, and the points lie less as the data do.
 * read: lessons/5-targets.md#gap-5.8
 * hint: Of which two things is v made?
 * hint: At what moment do you call v_of, and with which array?
 * hint: x0 is in the arguments of the function.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[t[b]] : 1.0;
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    if (target == V)
        v_of(wanted, tape->x_t, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
