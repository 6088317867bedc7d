/* name: the noise is kept instead of the statue
 * effect: Two things of different kinds are mixed, so the correction means nothing and the samples are smeared.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: What do you keep for the next stroke: a guess of what?
 * hint: solver_second weighs two guesses. Are yours of the same kind?
 * hint: x_0 is what both coefficients stand before.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = i == K - 1 || i == 0 ? solver_first(a, previous)
                                                  : solver_second(alpha_bar[t[i + 1]], a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = (double)eps[k];
        }
    }
    free(before);
    free(eps);
