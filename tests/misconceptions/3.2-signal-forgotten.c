/* name: statue not scaled before it is taken off
 * effect: More of the statue is taken off than x holds; one swing from static, which multiplies every error, scatters its points where they should all meet at the mean.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: How much of the statue is left in x at this step?
 * hint: The distance uses the shrunken points. Does the last equation?
 * hint: Put a single data point into your function and work out by hand what eps must be.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
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
        eps[2 * b] = (x[2 * b] - mean_x / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - mean_y / sum) / noise;
    }
    free(w);
