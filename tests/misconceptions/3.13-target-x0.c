/* name: statue as the target
 * effect: The network learns the statue, which is another useful target, but the walk takes it off as if it were noise: the loss looks like learning and the samples are thrown off.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is the network asked to find: what belongs in x_t, or what does not?
 * hint: Look at the third argument of mse_loss.
 * hint: The walk takes off what the network says. What should that be?
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, x0, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
