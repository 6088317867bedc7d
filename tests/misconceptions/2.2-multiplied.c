/* name: multiplied where it should be divided
 * effect: The statue is made faint a second time, so at late steps the guess of x_0 is close to 0 whatever lies there.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Should the statue get larger or smaller when it is dug out?
 * hint: Bury x_0 = 1 without noise, and dig it out. Is it 1 again?
 * hint: You did once more what burying did already.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) * signal;
    }
