/* name: the square of the correlation
 * effect: A likeness of 0.3 reads 0.09 and passes, so a picture that the eye still sees is called buried, and a negative loses its sign.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Can your likeness be negative? Should it be able to?
 * hint: Feed in x = -x0. Which number belongs there?
 * hint: You have the share of variance explained, not the correlation.
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
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov * cov / (var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
