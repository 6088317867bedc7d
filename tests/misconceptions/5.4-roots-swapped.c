/* name: the two roots swapped
 * effect: The noise does not drop out: at small t, where x_t is nearly the statue, what comes out is nearly minus v, that is, minus the noise.
 * read: lessons/5-targets.md#gap-5.4
 * hint: At a very small t, what is x_t nearly equal to? And your x0?
 * hint: Put v and x_t in as they are defined. Does eps drop out?
 * hint: Which of the two is trusted at small t: v, or x_t?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        x0[i] = (float)(sqrt(1.0 - a) * (double)x_t[i] - sqrt(a) * (double)v[i]);
    }
