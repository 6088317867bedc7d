/* name: the power of 1 - DECAY instead of DECAY
 * effect: The divisor is almost 1 from the first update on, so hardly anything is debiased and the blob is carved too close to the origin.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Which share of the old survives an update, nearly all or nearly nothing?
 * hint: Put n = 1 in by hand. How full do you say the table is?
 * hint: What fades from step to step is the zero at the start. By which factor?
 */
    double share = 1.0 - pow(1.0 - DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
