/* name: only the mean is divided, for want of a bracket
 * effect: Late steps hide it, where the variance is near 1; near the statue the mean counts many times over, and samples land in the wrong place and too wide.
 * read: lessons/2-toy.md#gap-2.5
 * hint: What exactly is divided?
 * hint: If x is exactly the mean, what should the guess be?
 * hint: In C, a division binds more tightly than a difference.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - mean[d] / var[d]));
