/* name: the old value is kept whole
 * effect: The moments grow with every update and never settle, so after some hundreds the mean lies far outside the blob.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Feed in the same batch for ever. Where does the table settle?
 * hint: The two shares of an average add up to something. Do yours?
 * hint: The new batch has its factor. What about the old value?
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] += (1.0 - DECAY) * sum / B;
        m2[d] += (1.0 - DECAY) * squares / B;
    }
