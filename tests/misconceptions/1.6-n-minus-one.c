/* name: divided by n - 1
 * effect: For thousands of pixels nobody sees it; a small population gets a variance that is too large, and one single member gets NaN.
 * read: lessons/1-schedule.md#gap-1.6
 * hint: Does this page estimate a variance, or state the one that is there?
 * hint: Try two members, 1 and -1. Which variance does the comment above the function ask for?
 * hint: Try n = 1.
 */
    double mean0 = 0.0, mean = 0.0, var0 = 0.0, var = 0.0, cov = 0.0;
    for (int i = 0; i < n; i++) {
        mean0 += x0[i] / n;
        mean += x[i] / n;
    }
    for (int i = 0; i < n; i++) {
        var0 += (x0[i] - mean0) * (x0[i] - mean0) / (n - 1);
        var += (x[i] - mean) * (x[i] - mean) / (n - 1);
        cov += (x0[i] - mean0) * (x[i] - mean) / (n - 1);
    }
    double correlation = var0 > 1e-12 && var > 1e-12 ? cov / sqrt(var0 * var) : 0.0;
    int buried =
        fabs(mean) <= BURIAL_LIMIT && fabs(var - 1.0) <= BURIAL_LIMIT && fabs(correlation) <= BURIAL_LIMIT;
    return (struct burial){mean, var, correlation, buried};
