/* name: the first guess is kept for ever
 * effect: The correction measures a change over many strokes and takes it for that of one: points are thrown far past the statue.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Which stroke's guess does your third stroke use?
 * hint: When is what you remember replaced?
 * hint: After every stroke, its own guess is the one to remember.
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
            if (i == K - 1)
                before[k] = x0;
        }
    }
    free(before);
    free(eps);
