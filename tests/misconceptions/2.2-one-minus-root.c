/* name: 1 - root where the root of 1 - alpha_bar belongs
 * effect: Too little noise is taken off at every step but the deepest, so static stays on the statue even when the guess of eps is perfect.
 * read: lessons/2-toy.md#gap-2.2
 * hint: How large was the noise that went in?
 * hint: Bury x_0 = 0 with eps = 1 at alpha_bar = 0.25 and dig it out. What is left?
 * hint: What is subtracted from 1, and when is the root taken?
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = 1.0f - signal;
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
