/* name: 1 - alpha_bar without its root on the noise
 * effect: Too little noise is taken off, so static stays on the statue even when the guess of eps is perfect.
 * read: lessons/2-toy.md#gap-2.2
 * hint: How large was the noise that went in?
 * hint: Bury x_0 = 0 with eps = 1 and dig it out. What is left?
 * hint: A variance stands where a standard deviation belongs.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
