/* name: x overwritten when eps is the same array
 * effect: Right as long as eps has memory of its own; when it is x itself, the point is gone before its noise is worked out.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: What does the text above the function allow eps to be?
 * hint: Follow one row with eps and x as the same array: what is in x when the last line reads it?
 * hint: Gather sums somewhere that cannot be x.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -sharpness * (dx * dx + dy * dy);
            largest = w[i] > largest ? w[i] : largest;
        }
        eps[2 * b] = eps[2 * b + 1] = 0.0f;
        for (int i = 0; i < N; i++) {
            w[i] = fast_exp(w[i] - largest);
            sum += w[i];
            eps[2 * b] += w[i] * data[2 * i];
            eps[2 * b + 1] += w[i] * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * eps[2 * b] / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * eps[2 * b + 1] / sum) / noise;
    }
    free(w);
