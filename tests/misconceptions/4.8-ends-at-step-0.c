/* name: the last stroke stops at alpha_bar[0]
 * effect: The noise of step 0 stays on the samples, and with lists that begin at 0 the last stroke does nothing.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Where does the walk end?
 * hint: How much of the statue is there before the first step of the burial?
 * hint: Look at what your code takes for i = 0.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : alpha_bar[0];
        struct solver step = i == K - 1 || i == 0 ? solver_first(a, previous)
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
