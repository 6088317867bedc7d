/* name: a loop over the steps that lays the same noise each time
 * effect: Layers that all point the same way pile up far beyond what independent ones do, so x_t is much too loud and the chisel, which learns another scale of noise, lets samples fly apart.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Do the layers of different steps point the same way?
 * hint: Take x_0 = 0 and many eps. Is the variance of x_t still below 1?
 * hint: You need no loop over the steps here: independent layers add up to one throw.
 */
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double x = (double)x0[b * D + d], before = 1.0;
            for (int i = 0; i <= t[b]; i++) {
                x = forward_step(x, 1.0 - alpha_bar[i] / before, (double)eps[b * D + d]);
                before = alpha_bar[i];
            }
            x_t[b * D + d] = (float)x;
        }
