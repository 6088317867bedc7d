/* name: mean minus x
 * effect: The chisel pushes away from the blob, and after some hundred strokes the samples have flown off.
 * read: lessons/2-toy.md#gap-2.5
 * hint: If x lies to the right of the mean, on which side did the noise push it?
 * hint: The arrows in the lesson's picture are minus eps. Where should they point?
 * hint: What you have is the way back, not the way that the noise pushed.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * (mean[d] - (double)x[b * D + d]) / var[d]);
