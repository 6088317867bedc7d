/* name: rows and columns mixed up
 * effect: Each mean is taken over numbers of all coordinates, so both come out near their average and the blob is found between its coordinates.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Where in memory does the second number of row 0 lie?
 * hint: Feed in points (1, 0). What do the two means move towards?
 * hint: Data are row-major: which of the two indices moves fastest?
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[d * B + b];
            squares += (double)x[d * B + b] * (double)x[d * B + b];
        }
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * sum / B;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * squares / B;
    }
