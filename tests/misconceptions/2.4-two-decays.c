/* name: another decay for the second moment, as Adam has it
 * effect: The second moment is divided by far too small a share while updates are few, so the variance is much too large, the chisel hardly pushes, and samples stay far too wide.
 * read: lessons/2-toy.md#gap-2.4
 * hint: How many decays has this table?
 * hint: Debias the table of a batch that is constant, with n = 1. Is the variance 0?
 * hint: A constant in your code is not the one that 2.3 used.
 */
    double share1 = 1.0 - pow(DECAY, n), share2 = 1.0 - pow(0.999, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share1;
        var[d] = m2[d] / share2 - mean[d] * mean[d];
    }
