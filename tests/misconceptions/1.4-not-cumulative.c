/* name: each step's alpha alone, not their product
 * effect: Every x_t carries one thin layer and no more, so a network never sees deep static and does not know what to do with the pure static that a walk starts from.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: What does the bar over alpha stand for?
 * hint: Your last entry: is the statue nearly gone there, as it should be?
 * hint: Each entry must remember all the layers under it.
 */
    for (int t = 0; t < T; t++)
        alpha_bar[t] = 1.0 - beta[t];
