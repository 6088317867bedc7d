/* name: output sent back instead of its gradient
 * effect: The network is told to make its own output smaller, whatever the noise was: it ends at predicting zeros, with a loss of 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What does mlp_backward want to be told: what the network said, or how wrong it was?
 * hint: mse_loss writes something for you. Do you use it?
 * hint: Look at the last argument of mlp_backward.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, out);
    return loss;
