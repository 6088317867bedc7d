/* name: the variance of x_0 worked out and used for x_t
 * effect: The blob's own narrow spread stands below the line at every step, so the guess is far too large in deep static, and samples come out too narrow.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Of which sample is var the variance, and which one do you need?
 * hint: In deep static x is nearly N(0,1). Should the guess be nearly x, or much more?
 * hint: You went from x_t back to x_0 where nothing asked for it.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double clean = (var[d] - (1.0 - alpha_bar)) / alpha_bar;
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - mean[d]) / clean);
        }
