/* name: the mean is not taken off
 * effect: Everything is pulled towards the origin, so the blob is carved there and not at its place.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Towards which point should the chisel push?
 * hint: If x is exactly the mean, what should the guess be?
 * hint: One argument does not appear in your code.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * (double)x[b * D + d] / var[d]);
