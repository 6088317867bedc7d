/* attack: a right answer that never frees what it allocates
 * place: 3.2
 * state: right
 * needs: plain
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++) {
        double *w = malloc((size_t)N * sizeof *w);
        double largest = -HUGE_VAL, sum = 0.0, mean[2] = {0.0, 0.0};
        for (int i = 0; i < N; i++) {
            double dx = (double)x[2 * b] - sqrt(alpha_bar) * (double)data[2 * i];
            double dy = (double)x[2 * b + 1] - sqrt(alpha_bar) * (double)data[2 * i + 1];
            w[i] = -0.5 / (1.0 - alpha_bar) * (dx * dx + dy * dy);
            largest = w[i] > largest ? w[i] : largest;
        }
        for (int i = 0; i < N; i++) {
            sum += w[i] = exp(w[i] - largest);
            mean[0] += w[i] * (double)data[2 * i];
            mean[1] += w[i] * (double)data[2 * i + 1];
        }
        for (int d = 0; d < 2; d++)
            eps[2 * b + d] = (x[2 * b + d] - signal * (float)(mean[d] / sum)) / noise;
    }
