/* name: the cartoon's guess: everything off the mean is noise
 * effect: The statue counts as one single point, so every sample ends on it and the blob's width is lost.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Is the statue one point, or has it a width of its own?
 * hint: Does your guess depend on the variance?
 * hint: Compare with what the given cartoon does, and with how it fails.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(((double)x[b * D + d] - mean[d]) / noise_sd);
