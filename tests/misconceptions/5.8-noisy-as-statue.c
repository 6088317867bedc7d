/* name: x_t as the target for the statue
 * effect: The network for x_0 learns to repeat what it sees, with hardly any error, and read as a statue it tells that all is finished.
 * read: lessons/5-targets.md#gap-5.8
 * hint: With the target X0, how small does your loss become? Can a guess be that good?
 * hint: The network is shown x_t. Is it any use to have it say the same?
 * hint: Which array holds the statue without noise?
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    memcpy(wanted, target == X0 ? tape->x_t : eps, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[t[b]] : 1.0;
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
