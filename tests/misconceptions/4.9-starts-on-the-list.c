/* name: x taken to stand at t[0] already
 * effect: A clean statue is treated as if it held the noise of t[0], and only K-1 leaps are made; with few strokes the static is too narrow.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: How many leaps do you make, for K = 1?
 * hint: How much noise is in x when it comes in?
 * hint: The first leap goes from alpha_bar 1 to t[0].
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = 0; i + 1 < K; i++) {
        double from = alpha_bar[t[i]], to = alpha_bar[t[i + 1]];
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
    }
    free(eps);
