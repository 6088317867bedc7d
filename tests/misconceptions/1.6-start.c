/* name: mean and variance of the start instead of the end
 * effect: The verdict depends on the clean picture, so a standardised one counts as buried as soon as the likeness is gone, even if x has blown up.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Whose burial is judged, and when?
 * hint: Change x only. Do mean and variance follow?
 * hint: There are two arrays. Two of your three numbers describe the wrong one.
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
        fabs(mean0) <= BURIAL_LIMIT && fabs(var0 - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean0, var0, correlation, buried};
