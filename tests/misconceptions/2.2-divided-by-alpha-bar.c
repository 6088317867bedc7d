/* name: divided by alpha_bar instead of its root
 * effect: The statue comes back too large, and the more so the deeper it lay, so guesses of x_0 blow up at late steps.
 * read: lessons/2-toy.md#gap-2.2
 * hint: By which factor did burying make x_0 smaller?
 * hint: Bury x_0 = 1 without noise at alpha_bar = 0.25, and dig it out. Is it 1 again?
 * hint: You undo more than was done.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)alpha_bar[t[b]], noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
