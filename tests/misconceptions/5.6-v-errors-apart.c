/* name: the two parts of v's error added as if they were independent
 * effect: x_t ties the two errors together, so squares alone do not add up: v's weight comes out too small, by 2 alpha_bar. The table shows it, no picture does.
 * read: lessons/5-targets.md#gap-5.6
 * hint: Do the errors in eps and in x_0 know of each other?
 * hint: Add the two parts of v's error first and square only then.
 * hint: Write the error of v as one number times the error of x_0.
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? ratio : target == X0 ? 1.0 : alpha_bar * ratio + (1.0 - alpha_bar);
