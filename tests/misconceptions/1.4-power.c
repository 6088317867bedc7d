/* name: a power of the last alpha, as if all layers were equal
 * effect: Right only when every beta is the same; on a rising schedule the table falls far too fast, and most steps are buried too deep to learn from.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Are all layers equally thick?
 * hint: Which entries of beta does your entry t look at, and which should it?
 * hint: A power multiplies one number by itself. Here the numbers differ.
 */
    for (int t = 0; t < T; t++)
        alpha_bar[t] = pow(1.0 - beta[t], t + 1);
