/* name: only the nearest point counts
 * effect: The guess jumps to one data point where it should weigh all; in heavy static, where no point is likelier than another, one swing gives the nearest point and not the mean.
 * read: lessons/3-ddpm.md#gap-3.2
 * hint: In pure static, which data point do you believe in, and why?
 * hint: The best guess for a squared error is not the likeliest answer.
 * hint: Every point has a say. How large it is, the text above the function tells.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++) {
        int nearest = 0;
        float least = INFINITY;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        eps[2 * b] = (x[2 * b] - signal * data[2 * nearest]) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * data[2 * nearest + 1]) / noise;
    }
