/* name: in decibels
 * effect: The ratio goes negative once noise outweighs the statue, and its root or its logarithm is NaN for half of the walk.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Can a ratio of two variances be negative?
 * hint: At alpha_bar = 0.5 statue and noise weigh the same. Which number says so?
 * hint: Leave the ratio as it is. Plots may take logarithms.
 */
    return 10.0 * log10(alpha_bar / (1.0 - alpha_bar));
