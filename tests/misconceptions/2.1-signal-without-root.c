/* name: alpha_bar without its root on the statue
 * effect: The statue fades twice as fast as the chisel's arithmetic assumes, so x_0 comes back too faint and the samples shrink towards 0.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Is alpha_bar a share of x_0, or of its variance?
 * hint: Take eps = 0 and alpha_bar = 0.64. How much of x_0 should be left?
 * hint: Statue and static should be treated alike, and only one of them is.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)alpha_bar[t[b]], noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
