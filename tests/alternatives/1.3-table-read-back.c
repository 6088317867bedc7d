    /* reads the previous value back from the table it writes; the first step stands before the loop */
    var[0] = beta[0];
    for (int t = 1; t < T; ++t)
        var[t] = var[t - 1] + beta[t] * (1.0 - var[t - 1]);
