/* name: square of the mean instead of mean of the squares
 * effect: The spread within a batch is lost, so the variance comes out close to 0 and the chisel, which divides by it, tears everything apart.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Is the square of an average the average of the squares?
 * hint: Feed in a batch of 1 and -1. What should m2 move towards?
 * hint: Two loops' worth of adding up belong here, and you did one.
 */
    for (int d = 0; d < D; d++) {
        double mean = 0.0;
        for (int b = 0; b < B; b++)
            mean += (double)x[b * D + d] / B;
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * mean;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * mean * mean;
    }
