/* name: noise and statue swapped
 * effect: The network for the noise learns the statue and the other way round; v is right. Read as what they are called, both throw the walk off.
 * read: lessons/5-targets.md#gap-5.8
 * hint: What should the network's output be compared with for EPS?
 * hint: Look at your loss for X0 at a large t: easy or hard?
 * hint: Look at the question mark where you choose the target, and at its two sides.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? eps : x0, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
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
