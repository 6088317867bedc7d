/* name: target is x_t less x0
 * effect: The network learns noise of the wrong size and with some of the statue in it: its loss is above the floor and the samples are spread too far.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: What is the spread of your target at a small t, and at a large one?
 * hint: The statue is not in x_t as it was. How much of it is?
 * hint: You do not have to work the noise out again. You were given it.
 */
    int n = tape->B * 2;
    float *added = malloc((size_t)n * sizeof *added);
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    for (int i = 0; i < n; i++)
        added[i] = tape->x_t[i] - x0[i];
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, added, n);
    mlp_backward(grad, net, tape, tape->dout);
    free(added);
    return loss;
