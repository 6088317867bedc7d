/* name: the two roots have changed places
 * effect: t = 0 is almost pure static and the last step almost clean, so a walk that starts from static asks the chisel about samples it has never seen at that t.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Does x_t get noisier as t grows?
 * hint: At t = 0 alpha_bar is close to 1. Which of the two should be in full view?
 * hint: Each root stands in front of the wrong thing.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(1.0 - alpha_bar[t[b]]), noise = (float)sqrt(alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
