/* name: beta rises from 0 instead of beta_start
 * effect: The first stroke adds no static at all, so at t = 0 the noise has variance 0 and whatever divides by it becomes infinite or NaN.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: What is the thinnest layer allowed to be?
 * hint: Print the first entry. Is it what the caller asked for?
 * hint: One of the arguments does not appear in your line.
 */
    for (int t = 0; t < T; t++)
        beta[t] = beta_end * t / (T - 1);
