/* name: divided by the share of one update, whatever n is
 * effect: Right after the first update; later the mean grows to a hundred times the truth.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Does the table get fuller with every update?
 * hint: Does your result change with n?
 * hint: One of the arguments does not appear in your code.
 */
    double share = 1.0 - DECAY;
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
