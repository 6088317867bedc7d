/* name: the stroke before taken as t + 1
 * effect: The stride before seems to be one training step, r is nearly 0 and the correction huge: points leave the plane. At K = T nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.8
 * hint: Where did the stroke before this one begin?
 * hint: How long is your g, and how long should it be?
 * hint: An index into the list and a step are two things. Which of them do you make one larger?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = i == K - 1 || i == 0 ? solver_first(a, previous)
                                                  : solver_second(alpha_bar[t[i] + 1], a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = x0;
        }
    }
    free(before);
    free(eps);
