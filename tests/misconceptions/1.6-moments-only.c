/* name: judged by mean and variance alone
 * effect: A standardised picture passes as buried before the first stroke, so the walk is cut off while the statue is in plain sight.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Has a picture of mean 0 and variance 1 vanished?
 * hint: Feed in x = x0 with mean 0 and variance 1. What is your verdict?
 * hint: One of the three numbers you computed does not take part in the verdict.
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
    int buried = fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
