/* name: the new batch is not given its weight
 * effect: The moments grow to a hundred times the truth, so the variance comes out negative and samples fly apart.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Feed in the same batch for ever. Where does the table settle?
 * hint: The two shares of an average add up to something. Do yours?
 * hint: The old value has its factor. What about the new one?
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = DECAY * m1[d] + sum / B;
        m2[d] = DECAY * m2[d] + squares / B;
    }
