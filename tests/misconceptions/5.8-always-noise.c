/* name: the target is always the noise
 * effect: All networks learn the noise, whatever they were to learn; read as what it is called, the statue's network throws the walk off.
 * read: lessons/5-targets.md#gap-5.8
 * hint: Does your loss depend on `target`?
 * hint: What should the network's output be compared with for X0?
 * hint: Three targets, three arrays to compare with.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    (void)target;
    memcpy(wanted, eps, (size_t)B * 2 * sizeof *wanted);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[t[b]] : 1.0;
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
