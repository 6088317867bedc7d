/* name: v is compared with the noise
 * effect: A network that is said to guess v has learnt the noise; read as v its samples lie on the curve, but not all over it.
 * read: lessons/5-targets.md#gap-5.8
 * hint: There are three targets. How many does your function tell apart?
 * hint: With V, what should the output be compared with?
 * hint: v_of writes it from x0 and eps; the output is compared with that.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
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
