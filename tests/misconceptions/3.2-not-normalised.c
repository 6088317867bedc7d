/* name: weights not scaled to sum 1
 * effect: The best statue comes out too large, by however many points share the claim, so the guess is wrong wherever more than one point is near and the walk misses parts of the spiral.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: Do your weights say how likely, or only how likely beside the nearest?
 * hint: Let all data points be equal. What should the weighted mean be, and what is yours?
 * hint: A weighted mean needs one more quantity that has to be gathered in the loop.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -sharpness * (dx * dx + dy * dy);
            largest = w[i] > largest ? w[i] : largest;
        }
        for (int i = 0; i < N; i++) {
            w[i] = fast_exp(w[i] - largest);
            mean_x += w[i] * data[2 * i];
            mean_y += w[i] * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * mean_x) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * mean_y) / noise;
    }
    free(w);
