    /* first the alphas, in the output table itself, then their running product in place */
    for (int t = 0; t < T; t++)
        alpha_bar[t] = 1.0 - beta[t];
    for (double *now = alpha_bar + 1; now < alpha_bar + T; now++)
        *now *= now[-1];
