/* name: noise drawn anew as the target
 * effect: Nothing in x_t tells of the target, so the best that the network can do is to predict zeros: the loss sticks near 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: Which noise should the network find?
 * hint: Could anyone guess your target from x_t?
 * hint: The noise to be found is the noise that was put in. You were given it.
 */
    int n = tape->B * 2;
    float *fresh = malloc((size_t)n * sizeof *fresh);
    unsigned bits = 1;
    for (int i = 0; i < n; i++) {
        float sum = -6.0f;
        for (int k = 0; k < 12; k++) {
            bits = bits * 1664525u + 1013904223u;
            sum += (float)(bits >> 8) / 16777216.0f;
        }
        fresh[i] = sum;
    }
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, fresh, n);
    mlp_backward(grad, net, tape, tape->dout);
    free(fresh);
    return loss;
