/* name: the square of the undebiased mean taken off
 * effect: Too little is taken off while updates are few, so the variance is too large and the chisel too gentle; it wears off as updates gather.
 * read: lessons/2-toy.md#gap-2.4
 * hint: There are two means in this function. Which one is the truth?
 * hint: Debias the table of a batch that is constant, with n = 1. Is the variance 0?
 * hint: One of the two numbers in your difference is debiased and the other is not.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - m1[d] * m1[d];
    }
