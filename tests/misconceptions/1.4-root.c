/* name: product of the roots of alpha
 * effect: The table falls half as fast as it should, its root is taken a second time later, and at T too much of the statue counts as still there.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Is alpha_bar a share of x_0, or of its variance?
 * hint: With one step and beta = 0.36, which number belongs into entry 0?
 * hint: The root comes later, in the function that uses this table.
 */
    double product = 1.0;
    for (int t = 0; t < T; t++) {
        product *= sqrt(1.0 - beta[t]);
        alpha_bar[t] = product;
    }
