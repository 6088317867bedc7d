    /* clears weights and biases layer by layer through their own pointers, noises into a buffer of its own first */
    float noised[2 * tape->B];
    for (int l = 0; l < LAYERS; l++) {
        for (int k = 0; k < WIDTH[l] * WIDTH[l + 1]; k++)
            grad->weight[l][k] = 0.0f;
        for (int k = 0; k < WIDTH[l + 1]; k++)
            grad->bias[l][k] = 0.0f;
    }
    q_sample(noised, x0, eps, t, alpha_bar, tape->B, 2);
    memcpy(tape->x_t, noised, sizeof noised);
    features(tape->in[0], noised, t, alpha_bar, tape->B);
    const float *guess = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, guess, eps, tape->B + tape->B);
    return mlp_backward(grad, net, tape, tape->dout), loss;
