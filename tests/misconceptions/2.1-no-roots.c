/* name: no roots at all
 * effect: Half-way the picture goes grey instead of noisy, as its variance drops below 1; the walk back meets more noise than training showed, and samples come out too narrow.
 * read: lessons/2-toy.md#gap-2.1
 * hint: The two shares add up to 1. Shares of what?
 * hint: Start with variance 1 and alpha_bar = 0.5. Which variance has x_t?
 * hint: Lesson 1 had the same choice for a single stroke.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)alpha_bar[t[b]], noise = (float)(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
