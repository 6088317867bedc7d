/* name: sums not started anew for each row
 * effect: Each row is judged with the weights of all rows before it, so all guesses drift towards the mean of the batch and the samples heap up on a few places.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: Is the first row right, and the others not?
 * hint: What does each row have to forget before it begins?
 * hint: Look where the sums are set to zero, and how often that is done.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    float sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -sharpness * (dx * dx + dy * dy);
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
