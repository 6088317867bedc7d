/* name: the noise is taken off instead of added
 * effect: No picture of x_t shows it, but the target points the wrong way: a network learns minus eps, and carving adds static until the samples fly apart.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Which way does a positive eps push x_t?
 * hint: Take x_0 = 0 and eps = 1. What sign should come out?
 * hint: You wrote the next gap's sign.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] - noise * eps[b * D + d];
    }
