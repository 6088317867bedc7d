    /* a variable-length array for the guess, another for the step's result, z walked from its end */
    float guess[2 * B], next[2 * B];
    int left = K;
    const float *noise = z + (size_t)K * (size_t)(2 * B);
    while (left-- > 0) {
        double prev = left ? alpha_bar[t[left - 1]] : 1.0;
        noise -= 2 * B;
        chisel(guess, x, t[left], B, context);
        reverse_step(next, x, guess, noise, beta[left], alpha_bar[t[left]], prev, B, 2);
        memcpy(x, next, sizeof next);
    }
