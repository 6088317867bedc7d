/* name: one good number is enough for the verdict
 * effect: A clean picture whose mean happens to be 0 counts as buried.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: How many of the three must hold?
 * hint: Feed in a clean picture with mean 0 and a large variance. What is your verdict?
 * hint: Look at the word that joins your conditions.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var0 += (x0[i] - mean0) * (x0[i] - mean0) / n;
        var += (x[i] - mean) * (x[i] - mean) / n;
        cov += (x0[i] - mean0) * (x[i] - mean) / n;
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT || fabs(var - 1.0) <= BURIAL_LIMIT || fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
