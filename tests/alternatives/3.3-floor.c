    /* floor(x + 1/2), a step that is a double, and K = 1 as the case that returns early */
    if (K == 1) {
        *t = T - 1;
        *beta = 1.0 - alpha_bar[T - 1];
        return;
    }
    int i = 0;
    do {
        t[i] = (int)floor(0.5 + (double)(i * (long)(T - 1)) / (double)(K - 1));
        double ratio = alpha_bar[t[i]];
        if (i)
            ratio /= alpha_bar[t[i - 1]];
        beta[i] = 1.0 - ratio;
    } while (++i < K);
