/* name: gradients not cleared
 * effect: The gradients of all steps so far are added up, old ones count as much as new ones, and the loss stays at 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What was in grad before you came?
 * hint: The backward pass adds. To what?
 * hint: Read the first thing that the text above the function asks for.
 */
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
