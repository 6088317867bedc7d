/* name: 1 - alpha_bar without its root
 * effect: Late steps hide it; near the statue the guess of the noise is far too small, so the last layers stay on and samples are too wide.
 * read: lessons/2-toy.md#gap-2.5
 * hint: How large is the noise in x_t: what is its standard deviation?
 * hint: Try alpha_bar = 0.99, mean 0, variance 0.01. What eps belongs to x = 0.1?
 * hint: A variance stands where a standard deviation belongs.
 */
    double noise = 1.0 - alpha_bar;
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise * ((double)x[b * D + d] - mean[d]) / var[d]);
