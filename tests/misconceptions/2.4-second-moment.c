/* name: the second moment passed off as the variance
 * effect: The blob looks wider than it is by its distance from the origin, so the chisel pushes too gently and samples stay far too wide.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Which points have a second moment of 25 and a variance of 0?
 * hint: Debias the table of a batch that is constant. What should the variance be?
 * hint: Something has to come off the second moment.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share;
    }
