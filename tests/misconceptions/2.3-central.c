/* name: squared distances from the mean instead of squares
 * effect: m2 holds a variance already, and the mean's square is then taken off a second time, so the variance comes out negative and the chisel pushes points away.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Second moment, or variance: which of the two is kept here?
 * hint: Feed in a batch of fives. What should m2 move towards?
 * hint: The mean is taken off later, in 2.4.
 */
    for (int d = 0; d < D; d++) {
        double mean = 0.0, spread = 0.0;
        for (int b = 0; b < B; b++)
            mean += (double)x[b * D + d] / B;
        for (int b = 0; b < B; b++)
            spread += ((double)x[b * D + d] - mean) * ((double)x[b * D + d] - mean) / B;
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * mean;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * spread;
    }
