/* name: the statue is not made larger again
 * effect: The static is gone but the statue is faint: a picture with little contrast, shrunk towards 0 the more the deeper it lay.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Burying did two things to x_0. Did you undo both?
 * hint: Bury x_0 = 1 without noise, and dig it out. Is it 1 again?
 * hint: The lesson shows this picture beside the right one, under the name undivided.
 */
    for (int b = 0; b < B; b++) {
        float noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = x_t[b * D + d] - noise * eps[b * D + d];
    }
