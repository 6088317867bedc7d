    /* clears the gradients by a loop, just before they are needed, and reads the output off the tape */
    int B = tape->B;
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    (void)mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, tape->pre[LAYERS - 1], eps, 2 * B);
    for (float *g = grad->params; g < grad->params + PARAMS; g++)
        *g = 0;
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
