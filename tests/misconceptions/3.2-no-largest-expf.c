/* name: largest exponent not subtracted, with the library exp
 * effect: Far from the data every weight underflows to zero, zero is divided by zero, and a walk ends in NaN for the points that this hits.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: Which numbers does your sum of weights run through at a small t?
 * hint: Where does a NaN come from if all inputs are finite? Look for a division.
 * hint: Which exponent could you take off all the others without changing their ratios?
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++) {
        float sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            float w = expf(-(dx * dx + dy * dy) / (2.0f * noise * noise));
            sum += w;
            mean_x += w * data[2 * i];
            mean_y += w * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * mean_x / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * mean_y / sum) / noise;
    }
