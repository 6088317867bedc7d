/* name: alpha of one step instead of alpha_bar
 * effect: Only the last thin layer comes off, so at late steps the guess of x_0 is still almost pure static.
 * read: lessons/2-toy.md#gap-2.2
 * hint: How many layers lie between x_t and x_0?
 * hint: Dig at the last step. Is what you find clean?
 * hint: You undo one stroke. The guess of x_0 undoes all of them.
 */
    for (int b = 0; b < B; b++) {
        double before = t[b] > 0 ? alpha_bar[t[b] - 1] : 1.0, alpha = alpha_bar[t[b]] / before;
        float signal = (float)sqrt(alpha), noise = (float)sqrt(1.0 - alpha);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
