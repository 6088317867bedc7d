/* name: mean square instead of variance
 * effect: A population far from 0 gets a large variance though it hardly spreads: a blank picture in which all pixels are 1 shows a variance of 1.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: What is the variance of a population in which all members are 5?
 * hint: Add 10 to every member. Should the variance change?
 * hint: Squares of what? Not of the members themselves.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
        var0 += x0[i] * x0[i] / n;
        var += x[i] * x[i] / n;
    }
    for (int i = 0; i < n; i++)
        cov += (x0[i] - mean0) * (x[i] - mean) / n;
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
