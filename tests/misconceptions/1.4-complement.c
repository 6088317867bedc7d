/* name: the noise's share instead of the statue's
 * effect: The table rises where it should fall, so t = 0 is pure static and t = T-1 nearly clean: carving starts where there is nothing left to carve.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Should the table rise or fall?
 * hint: After one thin layer, is the statue's share near 0 or near 1?
 * hint: What you have is the table of 1.3.
 */
    double product = 1.0;
    for (int t = 0; t < T; t++) {
        product *= 1.0 - beta[t];
        alpha_bar[t] = 1.0 - product;
    }
