/* name: only the noise is divided, for want of a bracket
 * effect: The statue stays faint while too much noise is taken off, so the reconstruction is a negative of the noise at late steps.
 * read: lessons/2-toy.md#gap-2.2
 * hint: What exactly is divided?
 * hint: Bury x_0 = 1 without noise, and dig it out. Is it 1 again?
 * hint: In C, a division binds more tightly than a difference.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = x_t[b * D + d] - noise * eps[b * D + d] / signal;
    }
