/* name: one step early
 * effect: The last layer, the thick one that finishes the burial, is missing; and in a short schedule the first beta is below 0, so its root is NaN.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Which two moments does layer t lie between?
 * hint: Print the first beta for T = 10. Can a variance be negative?
 * hint: Look at the moment before the first: it lies before the start.
 */
    for (int t = 0; t < T; t++) {
        double before = cos(PI / 2 * ((t - 1.0) / T + 0.008) / 1.008);
        double now = cos(PI / 2 * ((double)t / T + 0.008) / 1.008);
        beta[t] = fmin(1.0 - now * now / (before * before), 0.999);
    }
