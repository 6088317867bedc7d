/* name: x is scaled by 1 - beta, not by its root
 * effect: The statue fades twice as fast as the table says, and the variance settles near one half instead of 1.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Does a variance of 1 stay 1?
 * hint: Take eps = 0 and beta = 0.36. How much of x should be left, and how much is?
 * hint: The share of the variance that stays is 1 - beta. That is not the share of x.
 */
    return (1.0 - beta) * x + sqrt(beta) * eps;
