/* name: loss over only half of the numbers
 * effect: Half of the shard is thrown away: the training behaves as with a batch half the size, and the excess over the floor is larger.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: Which rows of the shard have a gradient?
 * hint: What does the last argument of mse_loss count?
 * hint: A point is not one number.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
