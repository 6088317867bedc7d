/* name: second order already at the first stroke
 * effect: The old guess is taken to be 0, although nobody made one. In deep static that is not far off, so no picture shows it; but it is another walk.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Which guess stands before the first stroke?
 * hint: Take K = 2 and work out both strokes on paper. Is one of them of second order?
 * hint: i = K-1 is a case of its own, as i = 0 is.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before), a_before = 1e-8;
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = i == 0 ? solver_first(a, previous) : solver_second(a_before, a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = x0;
        }
        a_before = a;
    }
    free(before);
    free(eps);
