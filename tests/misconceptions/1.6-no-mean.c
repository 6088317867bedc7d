/* name: the verdict does not look at the mean
 * effect: Brightness is left over: samples would be started from static of mean 0 though the burial ends elsewhere.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: How many figures must be near their target?
 * hint: Try a population of mean 0.5, variance 1, correlation 0.
 * hint: Three limits make a verdict. Count yours.
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
        fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
