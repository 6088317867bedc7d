    /* a table of lambdas first, all T of them compared for each place, the highest step that room allows, from fmin */
    double *lambda = malloc((size_t)T * sizeof *lambda);
    for (int s = 0; s < T; s++)
        lambda[s] = half_log_snr(alpha_bar[s]);
    for (int i = 0; i < K; i++) {
        double share = K > 1 ? (double)i / (K - 1) : 1.0, wanted = (1.0 - share) * lambda[0] + share * lambda[T - 1];
        int best = 0;
        for (int s = 1; s < T; s++)
            if (fabs(lambda[s] - wanted) < fabs(lambda[best] - wanted) - 1e-12)
                best = s;
        if (i && best < t[i - 1] + 1)
            best = t[i - 1] + 1;
        t[i] = (int)fmin(best, T - K + i);
    }
    free(lambda);
