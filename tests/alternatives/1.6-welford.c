    /* Welford's running moments: one pass, no sums of squares */
    struct burial grave;
    double mean0 = 0, mean = 0, scatter0 = 0, scatter = 0, together = 0;
    for (int i = 0; i < n; i++) {
        double off0 = x0[i] - mean0, off = x[i] - mean;
        mean0 += off0 / (i + 1);
        mean += off / (i + 1);
        scatter0 += off0 * (x0[i] - mean0);
        scatter += off * (x[i] - mean);
        together += off0 * (x[i] - mean);
    }
    grave.mean = mean;
    grave.variance = scatter / n;
    grave.correlation = 0;
    if (scatter0 / n > 1e-12 && scatter / n > 1e-12)
        grave.correlation = together / (sqrt(scatter0) * sqrt(scatter));
    grave.buried = 1;
    if (fabs(grave.mean) > BURIAL_LIMIT)
        grave.buried = 0;
    if (fabs(grave.variance - 1) > BURIAL_LIMIT)
        grave.buried = 0;
    if (fabs(grave.correlation) > BURIAL_LIMIT)
        grave.buried = 0;
    return grave;
