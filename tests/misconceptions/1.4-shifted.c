/* name: shifted by one step, so the first entry is 1
 * effect: No picture of the burial shows it. At t = 0 the noise has variance 0: lambda is infinite, so training ends in NaN; where that is caught, loss and pictures look right.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: How many layers lie on x at index t = 0?
 * hint: Compare your entry 0 with 1 - beta_0, and compare 1 - alpha_bar with the table of 1.3.
 * hint: A value is stored one line too early.
 */
    double product = 1.0;
    for (int t = 0; t < T; t++) {
        alpha_bar[t] = product;
        product *= 1.0 - beta[t];
    }
