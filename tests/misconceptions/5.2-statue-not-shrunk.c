/* name: the whole statue taken off
 * effect: x_t holds only part of the statue, so too much is taken off, most of it in deep static. Samples end on the spiral, but not as the data lie.
 * read: lessons/5-targets.md#gap-5.2
 * hint: How large is the statue within x_t?
 * hint: Take eps = 0: then x_t is not x_0. What is it?
 * hint: A factor before x0 is missing.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(((double)x_t[i] - (double)x0[i]) / sqrt(1.0 - a));
    }
