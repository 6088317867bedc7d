/* name: covariance instead of correlation
 * effect: A faint picture has a small covariance however plain it is, so it passes as buried; a strong one may never pass.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Should the number change if the picture is made twice as bright?
 * hint: What is the largest value that a likeness may have? Can yours be larger?
 * hint: The division by the spreads is missing.
 */
    double mean0 = 0.0, mean = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var += (x[i] - mean) * (x[i] - mean) / n;
        cov += (x0[i] - mean0) * (x[i] - mean) / n;
    }
    int buried = fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(cov) <= BURIAL_LIMIT;
    return (struct burial){mean, var, cov, buried};
