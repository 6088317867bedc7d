    /* every product anew, from step t down to step 0 */
    for (int t = T - 1; t >= 0; t--) {
        long double left = 1.0L;
        for (int i = t; i >= 0; i--)
            left *= 1.0L - (long double)beta[i];
        alpha_bar[t] = (double)left;
    }
