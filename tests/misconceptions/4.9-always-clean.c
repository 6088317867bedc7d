/* name: x taken for a clean statue at every leap
 * effect: What gathered as noise is taken for statue and buried again and again: x grows without end.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: After the first leap, how much noise is in x?
 * hint: Where does the second leap begin?
 * hint: Something must be remembered from one leap to the next.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double from = 1.0;
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
    }
    free(eps);
