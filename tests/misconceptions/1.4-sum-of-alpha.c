/* name: alphas added instead of multiplied
 * effect: From the second step on the table is above 1, so the noise's share is negative and its root NaN: the first loss is NaN already.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Can a share be larger than 1?
 * hint: Half is left, and then half of that. How much, and how did you get there?
 * hint: Look at the sign between old and new in your loop.
 */
    double sum = 0.0;
    for (int t = 0; t < T; t++) {
        sum += 1.0 - beta[t];
        alpha_bar[t] = sum;
    }
