/* name: sum of beta instead of a product
 * effect: Close for the first few thin layers, then the table runs below 0, its root is NaN, and training stops making sense at once.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Two layers each leave half. How much is left after both?
 * hint: Can your table go below zero? Can a share?
 * hint: Shares of shares are not subtracted one after the other.
 */
    double sum = 0.0;
    for (int t = 0; t < T; t++) {
        sum += beta[t];
        alpha_bar[t] = 1.0 - sum;
    }
