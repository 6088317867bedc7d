/* name: only the last layer is counted
 * effect: The table never comes near 1, so noise divided by its root is far too large.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: How many layers lie on x_t?
 * hint: Your table is a copy of something. Of what?
 * hint: The old value must come along into the next turn of the loop.
 */
    for (int t = 0; t < T; t++) {
        double v = 0.0;
        v = (1.0 - beta[t]) * v + beta[t];
        var[t] = v;
    }
