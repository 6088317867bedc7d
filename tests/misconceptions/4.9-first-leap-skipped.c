/* name: the leap to the first step is missing
 * effect: The clean statue is taken for one with the noise of the first step; in lists that begin at 0 it is little, and only the way back shows it.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: How often is your chisel asked?
 * hint: What happens for K = 1?
 * hint: Before t[0] there is one more place where x may stand.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double from = alpha_bar[t[0]];
    for (int i = 1; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
        from = to;
    }
    free(eps);
