/* name: old variance shrunk by the root of 1 - beta
 * effect: The table starts right and then settles near 2 instead of 1.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Towards which number should the table go in the end?
 * hint: x loses the factor of 1.2. What factor does its variance lose?
 * hint: The new layer is right. What you do with the old one is not strong enough.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = sqrt(1.0 - beta[t]) * v + beta[t];
