/* name: multiplied by the share instead of divided
 * effect: The pull towards zero is doubled instead of undone, so after few updates the blob is carved almost at the origin.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Should debiasing make the mean larger or smaller?
 * hint: Feed in one batch of ones, then debias with n = 1. Is the mean 1?
 * hint: A table that is one tenth full wants to be made ten times larger.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] * share;
        var[d] = m2[d] * share - mean[d] * mean[d];
    }
