/* name: the guess is never kept
 * effect: Each stroke of second order takes its old guess to be 0, so it goes far past the new one: the points fly outwards, more with more strokes.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: What is in `before` when the second stroke is made?
 * hint: After a stroke, what will the next one want to know of it?
 * hint: One assignment is missing at the end of the loop.
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
        }
    }
    free(before);
    free(eps);
