/* name: the statue's share instead of the noise's
 * effect: The table falls from 1 to 0 where it should rise from 0 to 1, so noise and statue are taken for each other.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Does the static grow or vanish as t grows?
 * hint: What should the table say after very many steps?
 * hint: You computed what is left of x_0. The rest is what was asked for.
 */
    double left = 1.0;
    for (int t = 0; t < T; t++)
        var[t] = left = (1.0 - beta[t]) * left;
