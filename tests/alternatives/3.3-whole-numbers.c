    /* whole numbers only: half up is (2a + b) / 2b; the betas in a second loop, from the end */
    for (int i = 0; i < K; i++)
        t[i] = K > 1 ? (int)((2LL * i * (T - 1) + (K - 1)) / (2LL * (K - 1))) : T - 1;
    for (int i = K - 1; i > 0; i--)
        beta[i] = (alpha_bar[t[i - 1]] - alpha_bar[t[i]]) / alpha_bar[t[i - 1]];
    beta[0] = 1.0 - alpha_bar[t[0]];
