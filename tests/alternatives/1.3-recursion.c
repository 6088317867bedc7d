    /* calls itself for everything but the last step */
    if (T > 1)
        noise_variance(var, beta, T - 1);
    if (T > 0) {
        double before = T > 1 ? var[T - 2] : 0.0;
        var[T - 1] = before * (1.0 - beta[T - 1]) + beta[T - 1];
    }
