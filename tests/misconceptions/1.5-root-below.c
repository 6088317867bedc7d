/* name: root on the noise only
 * effect: Variance over amplitude: the ratio is too small everywhere, and most of all where the statue is nearly clean.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Are the two things you compare of the same kind?
 * hint: At alpha_bar = 0.5 both weigh the same. Does your ratio say so?
 * hint: What stands below the line is a standard deviation, what stands above is none.
 */
    return alpha_bar / sqrt(1.0 - alpha_bar);
