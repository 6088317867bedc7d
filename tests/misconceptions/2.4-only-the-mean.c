/* name: only the first moment is debiased
 * effect: A full square is taken off a moment that is not full yet, so the variance is negative after few updates and the chisel pushes points away.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Which of the two tables started at zero?
 * hint: Debias the table of a batch that is constant, with n = 1. Is the variance 0?
 * hint: One of the two numbers in your difference is debiased and the other is not.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] - mean[d] * mean[d];
    }
