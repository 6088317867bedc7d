/* name: one t for the whole shard
 * effect: Each shard learns one step of the burial at a time, so the gradient is noisier and the loss jumps about; the network learns all the same, a little worse.
 * read: lessons/3-ddpm.md#gap-3.13
 * hint: How many different steps does your shard train on?
 * hint: t has an entry for each row. How many of them do you use?
 * hint: q_sample and features both take a step for each row, as you are given them.
 */
    int *step = malloc((size_t)tape->B * sizeof *step);
    for (int b = 0; b < tape->B; b++)
        step[b] = t[0];
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, step, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, step, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(step);
    return loss;
