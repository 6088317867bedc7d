/* name: the standard deviation instead of the variance
 * effect: Thin layers look much thicker than they are, and the table disagrees with 1 - alpha_bar everywhere except near 1.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Variance or standard deviation: which one does the name promise?
 * hint: Entry 0 should be beta_0. What is yours?
 * hint: You took a root that nobody asked for.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++) {
        v = (1.0 - beta[t]) * v + beta[t];
        var[t] = sqrt(v);
    }
