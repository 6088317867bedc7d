/* name: the leap starts where it ends
 * effect: The noise is taken off and put back in the same amount, so x does not move at all.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: Print x before and after. What changed?
 * hint: Two alpha_bars stand in a leap. Are yours different?
 * hint: x does not stand at t[i] yet. Where does it stand?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - to) * (double)eps[k]) / sqrt(to);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
    }
    free(eps);
