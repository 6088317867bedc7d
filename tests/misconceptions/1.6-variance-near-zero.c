/* name: the verdict wants the variance near 0 instead of 1
 * effect: Pure static, which is what burial means, is told that it is not buried yet.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: What does a buried population look like: flat, or like N(0,1)?
 * hint: Feed in a perfect draw from N(0,1). What is your verdict?
 * hint: Each of the three has a target. They are not all the same.
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
    int buried = fabs(mean) <= BURIAL_LIMIT && fabs(var) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
