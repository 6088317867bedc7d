/* name: shares of variance squared, as if they were amplitudes
 * effect: The ratio falls far too fast: early rungs look cleaner than they are, late ones more buried.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Is alpha_bar an amplitude, or a share of variance already?
 * hint: With alpha_bar = 0.8 the statue has four times the noise's variance. What do you get?
 * hint: One does not square twice.
 */
    double ratio = alpha_bar / (1.0 - alpha_bar);
    return ratio * ratio;
