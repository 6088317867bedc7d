/* name: the power is one too high
 * effect: After one update the mean is half of what it should be, after ten a tenth short; it wears off as updates gather.
 * read: lessons/2-toy.md#gap-2.4
 * hint: How full is the table after the first update?
 * hint: Feed in one batch of ones, then debias with n = 1. Is the mean 1?
 * hint: n is the number of updates so far, this one included.
 */
    double share = 1.0 - pow(DECAY, n + 1);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
