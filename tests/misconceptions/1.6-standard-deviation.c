/* name: standard deviation instead of variance
 * effect: The number is nearer to 1 than the variance is, so a population can pass whose variance is outside the limit.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Variance or standard deviation: which one is reported?
 * hint: Feed in a population of 2 and -2. Which number belongs there?
 * hint: You took a root that nobody asked for.
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
    double sd0 = sqrt(var0), sd = sqrt(var);
    double correlation = sd0 > 0.0 && sd > 0.0 ? cov / (sd0 * sd) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(sd - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, sd, correlation, buried};
