/* name: network sees the noise
 * effect: The answer leaks in: the loss falls far below the floor, but on real x_t the network takes all of x for noise and the samples are junk.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: Is your loss lower than the floor?
 * hint: What is the network shown, and what is it asked?
 * hint: Look at the second argument of features.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], eps, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
