/* name: covariance divided by the variance of x0 only
 * effect: This is the slope of x against x0: it changes with the picture's contrast, so faint pictures are judged by another measure than strong ones.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Is the likeness of x0 to x the same as that of x to x0? Is yours?
 * hint: Feed in x = 3 x0. What should the likeness be?
 * hint: Both populations have a spread. You divided by one.
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
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / var0 : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
