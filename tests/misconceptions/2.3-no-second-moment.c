/* name: the second moment is forgotten
 * effect: m2 stays 0, so the variance comes out as minus the mean's square and the chisel pushes points away from the blob.
 * read: lessons/2-toy.md#gap-2.3
 * hint: How many tables does this function keep?
 * hint: Print both tables after an update. Which one has not moved?
 * hint: A mean alone says where the blob is, and not how wide.
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0;
        for (int b = 0; b < B; b++)
            sum += (double)x[b * D + d];
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * sum / B;
    }
