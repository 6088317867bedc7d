/* name: the guess worked out after x was changed
 * effect: The noise was guessed in the old x, and what is kept comes from the new one: the next stroke compares the wrong things and few strokes throw the points out.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Which x did the chisel look at when it made this eps?
 * hint: In which order do you write x and keep the guess?
 * hint: Work x_0 out once, before x changes, and use it twice.
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
            before[k] = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
        }
    }
    free(before);
    free(eps);
