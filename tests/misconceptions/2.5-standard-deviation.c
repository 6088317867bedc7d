/* name: divided by the standard deviation instead of the variance
 * effect: Late steps have variance near 1 and hide it; near the statue, where the blob is narrow, the chisel pushes too gently and samples stay wide.
 * read: lessons/2-toy.md#gap-2.5
 * hint: By which measure of spread does the comment above the function divide?
 * hint: Take alpha_bar = 0 and var = 4. If x = mean + 4, which eps should come out?
 * hint: You took a root too many below the line.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - mean[d]) / sqrt(var[d]));
