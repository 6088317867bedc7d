/* name: the first layer is left out of the product
 * effect: The table starts at 1 and stays a factor too high; a thin first layer hides it, but at t = 0 the noise has variance 0, so the last stroke back divides by zero.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Which layers lie on x_t? Name the lowest.
 * hint: Compare your entry 0 with 1 - beta_0, and your entry 1 with what both first layers leave.
 * hint: Look at where your loop starts.
 */
    double product = 1.0;
    alpha_bar[0] = product;
    for (int t = 1; t < T; t++) {
        product *= 1.0 - beta[t];
        alpha_bar[t] = product;
    }
