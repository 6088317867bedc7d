/* name: a population without spread gives NaN
 * effect: Right for every real picture; a blank one, or a single member, gives a correlation of NaN, and the verdict on a blank start is always no.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: What does the comment above the function promise for a blank picture?
 * hint: Feed in an x0 whose members are all equal. What do you divide by?
 * hint: One case must be caught before the division.
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
    double correlation = cov / sqrt(var0 * var);
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
