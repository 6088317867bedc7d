/* name: the running variance survives from one call to the next
 * effect: The first table is right and every later one starts buried, so a program that makes two schedules gets one good and one bad.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Does a second call with the same beta give the same table?
 * hint: What is your running value when the function begins for the second time?
 * hint: Look at how the running value is declared. One word makes it outlive the call.
 */
    static double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
