    /* the last stroke, then itself for those that remain */
    if (K == 0)
        return;
    const int i = K - 1;
    float *guess = calloc((size_t)(2 * B), sizeof(float));
    (*chisel)(guess, x, t[i], B, context);
    if (i == 0)
        reverse_step(x, x, guess, z, beta[0], alpha_bar[t[0]], 1.0, B, 2);
    else
        reverse_step(x, x, guess, &z[(size_t)i * (size_t)B * 2], beta[i], alpha_bar[t[i]], alpha_bar[t[i - 1]], B, 2);
    free(guess);
    sample(x, z, chisel, context, t, beta, alpha_bar, K - 1, B);
