/* name: the share kept and the share that comes in have changed places
 * effect: The table remembers little more than the last batch, so mean and variance jitter, and the debiasing that follows divides by a share that does not fit.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Should one batch move the table much or little?
 * hint: Start at 0 and feed in a batch of ones. Is the table near 0 or near 1 after it?
 * hint: DECAY is the share of which of the two?
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = (1.0 - DECAY) * m1[d] + DECAY * sum / B;
        m2[d] = (1.0 - DECAY) * m2[d] + DECAY * squares / B;
    }
