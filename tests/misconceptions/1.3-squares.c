/* name: beta and 1 - beta are squared
 * effect: The table stays far below 1 at every step, as if static hardly gathered at all.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Which of the quantities here are variances already?
 * hint: With one step, the variance should be beta_0. Which number do you get?
 * hint: A factor in front of x is squared on its way to the variance. Beta is not such a factor.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++) {
        double keep = 1.0 - beta[t];
        v = keep * keep * v + beta[t] * beta[t];
        var[t] = v;
    }
