/* name: the 2 in the exponent forgotten
 * effect: The weights are too sharp, as if the noise were weaker than it is, so the guess leans too much towards the nearest points and is no longer the best one; samples from it still land on the data, so a walk does not tell.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: How wide is the bell around each data point, and how wide should it be?
 * hint: Compare your exponent with the density of a Gaussian.
 * hint: Something in the denominator of the exponent is too small, by a fixed factor.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -(dx * dx + dy * dy) / (noise * noise);
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
