/* name: data points not scaled in the distance
 * effect: The noisy x is held against clean points, so the weights favour the wrong ones, most of all late in the burial where the points should have shrunk almost to nothing; one swing from pure static shows it.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: What do the data points look like at this step of the burial?
 * hint: x is the sum of two things. How large is the share of the data in it?
 * hint: Before you subtract a data point from x, bring it to the size it has inside x.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - data[2 * i], dy = x[2 * b + 1] - data[2 * i + 1];
            w[i] = -0.5f * (dx * dx + dy * dy) / (noise * noise);
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
