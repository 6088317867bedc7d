/* name: output and target swapped
 * effect: The loss is right but its gradient points uphill, so every step makes the network worse and the loss grows without end.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: The loss is right and yet it grows. How can that be?
 * hint: A square does not care which of the two you subtract. What does the gradient do?
 * hint: Look at the order of the arguments of mse_loss.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, eps, out, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
