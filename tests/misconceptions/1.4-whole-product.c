/* name: every entry holds the product over all T steps
 * effect: All steps look equally buried, so x_t is almost only eps whatever t is: the network copies its input and the walk never leaves the static.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Should all entries be the same?
 * hint: Which layers lie on x_t, and which come later?
 * hint: Look at where your inner loop stops.
 */
    for (int t = 0; t < T; t++) {
        alpha_bar[t] = 1.0;
        for (int i = 0; i < T; i++)
            alpha_bar[t] *= 1.0 - beta[i];
    }
