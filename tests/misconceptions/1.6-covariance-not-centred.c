/* name: the means are not taken off before multiplying
 * effect: Two pictures that share nothing but a bright background look alike, so static on a grey ground is never called buried.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Are two populations alike because both are large?
 * hint: Add 10 to every member of both. Should the likeness change?
 * hint: The variances are right. Look at what you multiply in the covariance.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var0 += (x0[i] - mean0) * (x0[i] - mean0) / n;
        var += (x[i] - mean) * (x[i] - mean) / n;
        cov += x0[i] * x[i] / n;
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
