/* name: v by the noise's share
 * effect: The weight of v falls below 1, though an error in v is never smaller than the statue's.
 * read: lessons/5-targets.md#gap-5.6
 * hint: At fixed x_t, a statue wrong by 0.3 makes v wrong by how much?
 * hint: v holds both: the noise's error and the statue's, and here they add up.
 * hint: Square the factor between the two errors; a 1 and the ratio meet in it.
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? ratio : target == X0 ? 1.0 : 1.0 - alpha_bar;
