/* name: returns the statue, not the noise
 * effect: The walk takes off the statue instead of the noise, and the points fly apart.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: What should this function return: what is in x that belongs there, or what does not?
 * hint: The weighted mean of the data is not yet the answer.
 * hint: Once the statue is known, the equation of the burial gives the noise. The last line of the text says how.
 */
    float signal = (float)sqrt(alpha_bar);
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
        eps[2 * b] = mean_x / sum;
        eps[2 * b + 1] = mean_y / sum;
    }
    free(w);
