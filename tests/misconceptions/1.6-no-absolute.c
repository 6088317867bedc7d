/* name: the verdict forgets the sign
 * effect: Anything far below its target passes: a dark picture, one with no contrast, and a perfect negative all count as buried.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: How far is -3 from 0?
 * hint: Feed in x = -x0. Is the statue gone, or only turned into its negative?
 * hint: A limit on a distance has two sides.
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
    int buried = mean <= BURIAL_LIMIT && var - 1.0 <= BURIAL_LIMIT && correlation <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
