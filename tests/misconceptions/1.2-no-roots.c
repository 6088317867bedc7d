/* name: no roots at all
 * effect: The statue fades too fast and the static comes in too thin, so a picture goes grey and flat instead of noisy.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: The two shares add up to 1. Shares of what?
 * hint: Start with variance 1 and beta = 0.5. Which variance do you get after one stroke?
 * hint: Variances of independent things add; their sizes do not.
 */
    return (1.0 - beta) * x + beta * eps;
