/* name: network sees the statue
 * effect: There is no trace of the noise in what the network sees, so the best that it can do is to predict zeros: the loss sticks at 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is the network shown?
 * hint: Is there any noise in what the network sees?
 * hint: Look at the second argument of features.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], x0, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
