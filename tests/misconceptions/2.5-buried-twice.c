/* name: moments of x_t treated as those of x_0 and buried once more
 * effect: The centre is drawn towards 0 and the spread towards 1 a second time, so samples end too wide and not where the blob is.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Whose mean and variance are handed in?
 * hint: If x is exactly the mean that was handed in, what should the guess be?
 * hint: The comment above the function says of which sample the moments are. You converted what needs no converting.
 */
    double signal = sqrt(alpha_bar), noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double centre = signal * mean[d], spread = alpha_bar * var[d] + (1.0 - alpha_bar);
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - centre) / spread);
        }
