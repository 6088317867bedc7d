/* name: second order into the clean statue
 * effect: The last stroke is infinitely long in lambda, so r is 0 and the correction infinite: every sample is infinite or NaN.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Look at your coefficients for i = 0.
 * hint: How long is the last stroke, in lambda?
 * hint: Read the range of alpha_bar_prev above gap 4.7.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = i == K - 1 ? solver_first(a, previous)
                                                  : solver_second(alpha_bar[t[i + 1]], a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = x0;
        }
    }
    free(before);
    free(eps);
