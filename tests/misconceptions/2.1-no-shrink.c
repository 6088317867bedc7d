/* name: the statue is not made smaller
 * effect: The whole statue is still there under the static at the last step, so a chisel made from such samples expects it there, and what it carves lands too far out.
 * read: lessons/2-toy.md#gap-2.1
 * hint: At the last step, how much of the statue should be left?
 * hint: Take eps = 0. Does x_t depend on t?
 * hint: Burying does two things to x_0. You did one of them.
 */
    for (int b = 0; b < B; b++) {
        float noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = x0[b * D + d] + noise * eps[b * D + d];
    }
