/* name: the verdict forgets the sign of the correlation
 * effect: A perfect negative of the picture counts as buried, though every pixel of it can be read off.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Feed in x = -x0. Is the statue gone?
 * hint: Which of the three limits has two sides?
 * hint: A correlation of -1 tells as much as one of +1.
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
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && correlation <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
