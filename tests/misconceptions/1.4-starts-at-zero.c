/* name: the product starts at 0
 * effect: The table is 0 everywhere, so x_t is pure eps, the network learns to copy its input, and what divides by the root of alpha_bar is infinite or NaN.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: How much of the statue is there before the first stroke?
 * hint: Print the first entry, then think what could ever change it.
 * hint: A sum may start from nothing. A product may not.
 */
    double product = 0.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
