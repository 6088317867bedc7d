/* name: statue and noise swapped in q_sample
 * effect: The burial runs backwards: at small t the network sees static and at large t the statue, so it learns to treat clean points as noise, and the walk leaves static.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is in x_t at a small t: the statue or static?
 * hint: Look at the order of the arguments of q_sample.
 * hint: At t = 0 your x_t should be x0 with hardly any noise.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, eps, x0, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
