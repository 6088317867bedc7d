/* name: sums of squares, never divided by n
 * effect: The variance grows with the number of pixels, so no picture of any size is ever called buried.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Should a bigger picture have a bigger variance?
 * hint: Feed the same population in twice over, as one of double length. Which numbers change?
 * hint: The mean is an average. The variance is one too.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var0 += (x0[i] - mean0) * (x0[i] - mean0);
        var += (x[i] - mean) * (x[i] - mean);
        cov += (x0[i] - mean0) * (x[i] - mean);
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
