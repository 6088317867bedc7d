/* name: DECAY times n instead of to the power n
 * effect: From the second update on the share is negative, so the mean lies on the wrong side of the origin, the variance is below 0, and samples fly apart.
 * read: lessons/2-toy.md#gap-2.4
 * hint: What is left of a thing that loses one hundredth, and then one hundredth of the rest?
 * hint: Put n = 3 in by hand. Can a share be negative?
 * hint: Repeated forgetting multiplies.
 */
    double share = 1.0 - DECAY * n;
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
