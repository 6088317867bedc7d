/* name: the logarithm of the ratio
 * effect: The ratio goes negative once noise outweighs the statue, and whoever takes the logarithm again gets NaN.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Can a ratio of two variances be negative?
 * hint: What is the ratio of two equal variances?
 * hint: That form has a name of its own and comes later. Here the plain ratio is asked for.
 */
    return log(alpha_bar / (1.0 - alpha_bar));
