/* name: sums over the batch, never divided by B
 * effect: The moments are B times too large and the mean's square far more, so the variance is negative for any batch worth the name.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Should a larger batch give a larger mean?
 * hint: Feed in the same point once, then twice over in one batch. Should the tables differ?
 * hint: An average has one more step than a sum.
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * sum;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * squares;
    }
