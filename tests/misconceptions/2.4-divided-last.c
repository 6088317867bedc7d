/* name: difference first, division after
 * effect: The mean's square is a square of the share too and is divided by it only once, so the variance is too large while updates are few.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Does the order of your two operations matter?
 * hint: Debias the table of a batch that is constant, with n = 1. Is the variance 0?
 * hint: If the mean is halved, what happens to its square?
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = (m2[d] - m1[d] * m1[d]) / share;
    }
