/* name: the sums run on from one coordinate to the next
 * effect: The first coordinate is right and each later one holds those before it as well, so the blob is found in the wrong place.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Does the second coordinate know about the first? Should it?
 * hint: Feed in points (1, 0). What should the second mean move towards?
 * hint: Where do your sums start, and how often?
 */
    double sum = 0.0, squares = 0.0;
    for (int d = 0; d < D; d++) {
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * sum / B;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * squares / B;
    }
