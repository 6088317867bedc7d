/* name: one update for each point instead of each batch
 * effect: A batch of 256 nearly fills the table in one call, and the debiasing, which counts calls, divides a full table by a small share: the mean comes out far too large and the variance negative.
 * read: lessons/2-toy.md#gap-2.3
 * hint: How many updates is one call?
 * hint: Feed in a batch of ones, of two sizes. Does the table move by the same amount?
 * hint: First the batch becomes one number. Then that number goes into the table.
 */
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double value = (double)x[b * D + d];
            m1[d] = DECAY * m1[d] + (1.0 - DECAY) * value;
            m2[d] = DECAY * m2[d] + (1.0 - DECAY) * value * value;
        }
