/* name: the two roots have changed places
 * effect: Nearly clean points are torn to pieces, as a large noise is taken off that was never there and the rest is divided by almost nothing.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Which of the two factors is near 1 when x_t is nearly clean?
 * hint: Bury x_0 = 1 without noise at a small t, and dig it out. Is it 1 again?
 * hint: Compare with what you wrote in 2.1.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(1.0 - alpha_bar[t[b]]), noise = (float)sqrt(alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
