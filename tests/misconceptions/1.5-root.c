/* name: ratio of standard deviations instead of variances
 * effect: Above 1 the ratio is too small and below 1 too large, so the table makes a buried picture look better than it is.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Ratio of what to what?
 * hint: With alpha_bar = 0.8 the statue has four times the noise's variance. Is that what you get?
 * hint: The power of a signal is its variance. No root.
 */
    return sqrt(alpha_bar / (1.0 - alpha_bar));
