/* name: the mean is used while it is still being added up
 * effect: Early members are compared with a mean that is almost 0, so the spread is wrong whenever the true mean is not 0, and the verdict depends on the order of the pixels.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: When do you know the mean?
 * hint: Feed in a population where all members are 5. Is the variance 0?
 * hint: One pass over the members is one too few for the way you do it.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
        var0 += (x0[i] - mean0) * (x0[i] - mean0) / n;
        var += (x[i] - mean) * (x[i] - mean) / n;
        cov += (x0[i] - mean0) * (x[i] - mean) / n;
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
