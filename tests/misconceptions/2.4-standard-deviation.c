/* name: standard deviation instead of variance
 * effect: Where the blob is narrow the chisel divides by a number that is too large, so it works too gently and samples stay wide.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Variance or standard deviation: which one does the name promise?
 * hint: Debias the table of a batch of 2 and -2. Which number belongs there?
 * hint: You took a root that nobody asked for.
 */
    double share = 1.0 - pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = sqrt(m2[d] / share - mean[d] * mean[d]);
    }
