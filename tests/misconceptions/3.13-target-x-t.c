/* name: x_t as the target
 * effect: The network learns to repeat what it sees: the loss falls far below the floor, and the walk takes off all of x as if it were noise.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is the network asked to find?
 * hint: The network is shown x_t. Is it any use to have it say the same?
 * hint: Look at the third argument of mse_loss.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, tape->x_t, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
