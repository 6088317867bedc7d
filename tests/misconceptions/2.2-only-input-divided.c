/* name: only x_t is divided, and the noise is not
 * effect: The statue has its size again, but part of the noise, made larger with it, is still on it.
 * read: lessons/2-toy.md#gap-2.2
 * hint: What exactly is divided?
 * hint: Bury x_0 = 0 with eps = 1 and dig it out. What is left?
 * hint: Making the statue larger makes the noise on it larger too.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = x_t[b * D + d] / signal - noise * eps[b * D + d];
    }
