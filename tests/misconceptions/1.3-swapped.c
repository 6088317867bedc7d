/* name: the share that stays and the share that comes in have changed places
 * effect: The table jumps almost to 1 at the first step, as if a single thin layer had buried everything.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Does a thin layer leave much of the old, or little?
 * hint: With all beta tiny, should the table creep up or jump up?
 * hint: Beta is what comes in. You use it for what stays.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++) {
        v = beta[t] * v + (1.0 - beta[t]);
        var[t] = v;
    }
