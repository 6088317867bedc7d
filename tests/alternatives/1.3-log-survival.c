    /* the closed form: one minus what survives, in logarithms, so that small betas keep their digits */
    double log_survives = 0.0;
    for (int t = 0; t < T; t++) {
        log_survives += log1p(-beta[t]);
        var[t] = -expm1(log_survives);
    }
