/* name: every stroke is of first order, or the old guess is overwritten before it is used
 * effect: 2M's lines in the table are those of DDIM, number by number.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: How many of your strokes make use of the guess before?
 * hint: For which i does the text want solver_first?
 * hint: Between the first stroke and the last there is work for gap 4.7.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = solver_first(a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = x0;
        }
    }
    free(before);
    free(eps);
