/* name: largest exponent not subtracted
 * effect: Far from the data every weight falls below what fast_exp can tell apart, all points then count the same, and the guess is no longer about the neighbours of x: the last strokes of short walks are thrown off.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: What do your weights look like at a small t, for an x that lies between the data points?
 * hint: exp has an end: below some exponent fast_exp gives one and the same number.
 * hint: What happens to the weights, once scaled, if the same number is added to every exponent?
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    for (int b = 0; b < B; b++) {
        float sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            float w = fast_exp(-sharpness * (dx * dx + dy * dy));
            sum += w;
            mean_x += w * data[2 * i];
            mean_y += w * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * mean_x / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * mean_y / sum) / noise;
    }
