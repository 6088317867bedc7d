/* name: the first row's step used for all rows
 * effect: A network is told one step and shown another: it can no longer trust t, guesses the average over all depths, and samples smear.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Do all points of a batch have the same t?
 * hint: Give two rows, t = 0 and t = T - 1. Are they buried to different depths?
 * hint: Look at which index stands inside t.
 */
    float signal = (float)sqrt(alpha_bar[t[0]]), noise = (float)sqrt(1.0 - alpha_bar[t[0]]);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
