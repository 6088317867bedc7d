/* name: started from 1 instead of 0
 * effect: The table reads 1 at every step, as if x were buried before the first stroke.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: How much noise is in x before the first stroke?
 * hint: Your table does not move. Which variance is it that never moves?
 * hint: A clean statue carries no static.
 */
    double v = 1.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
