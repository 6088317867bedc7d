/* name: the mean itself taken off, not its square
 * effect: The variance is wrong by an amount that depends on where the blob lies: negative for some places, too large for others.
 * read: lessons/2-toy.md#gap-2.4
 * hint: If all data are doubled, what happens to a variance?
 * hint: Debias the table of a batch of minus threes. Is the variance 0?
 * hint: The units of your difference do not match.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d];
    }
