/* name: noise divided by the variance, not by its root
 * effect: The guessed noise is too large, most of all at small t, every stroke takes off too much and the walk explodes.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: If x is pure static, how large is your eps, and how large should it be?
 * hint: Two places in the formulas use 1 - alpha_bar. Are both the same?
 * hint: In the exponent stands a variance. In the last equation stands a standard deviation.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)(1.0 - alpha_bar);
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -0.5f * (dx * dx + dy * dy) / noise;
            largest = w[i] > largest ? w[i] : largest;
        }
        for (int i = 0; i < N; i++) {
            w[i] = fast_exp(w[i] - largest);
            sum += w[i];
            mean_x += w[i] * data[2 * i];
            mean_y += w[i] * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * mean_x / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * mean_y / sum) / noise;
    }
    free(w);
