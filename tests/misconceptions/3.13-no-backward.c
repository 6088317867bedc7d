/* name: nothing goes backwards
 * effect: The gradients stay zero, no weight ever moves, and the loss stays where it began, near 1.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is in grad when you return?
 * hint: The loss is known. How do the weights hear of it?
 * hint: Read the last thing that the text above the function asks for.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    return mse_loss(tape->dout, mlp_forward(net, tape), eps, tape->B * 2);
