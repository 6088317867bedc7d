/* name: beta_start added, and never taken off the range
 * effect: The table overshoots beta_end by beta_start, little enough that no picture shows it when beta_start is small, and yet it is no one else's table.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Where does your line end?
 * hint: Put in the last t by hand and compare with what the caller asked for.
 * hint: From 3 to 5 it is not 5 steps up.
 */
    for (int t = 0; t < T; t++)
        beta[t] = T == 1 ? beta_start : beta_start + beta_end * t / (T - 1);
