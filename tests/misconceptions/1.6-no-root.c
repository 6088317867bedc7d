/* name: covariance divided by the product of variances, without the root
 * effect: A wide population looks unlike its start and a narrow one too like it; only variances of 1 hide the mistake.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Should the likeness change if both pictures are made brighter?
 * hint: Feed in x = x0 with a variance of 4. What should the likeness of a thing with itself be?
 * hint: Count the powers of x above and below the line.
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
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / (var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
