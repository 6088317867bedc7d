/* name: features taken before the noise is in
 * effect: The network sees the noised points of the step before, which tell nothing of this step's noise: the loss sticks at 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: In which order do things happen in your step?
 * hint: What is in x_t when the features are made?
 * hint: Features are of the noised points. When are these ready?
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
