/* name: factors of x used for its variance
 * effect: The table climbs far beyond 1, where a variance that stays 1 cannot go.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: If x is halved, what happens to its variance?
 * hint: Compare entry 0 with beta_0.
 * hint: You carried the roots of 1.2 over. Variances do not take them.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = sqrt(1.0 - beta[t]) * v + sqrt(beta[t]);
