/* name: the covariance alone divided by n - 1
 * effect: The correlation comes out too large, in a small population by much, and may pass 1.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: By what do the variances divide, and by what the covariance?
 * hint: Correlate two equal pictures of two pixels. Can it be more than 1?
 * hint: One count for all three sums.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var0 += (x0[i] - mean0) * (x0[i] - mean0) / n;
        var += (x[i] - mean) * (x[i] - mean) / n;
        cov += (x0[i] - mean0) * (x[i] - mean) / (n > 1 ? n - 1 : 1);
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
