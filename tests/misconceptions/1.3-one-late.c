/* name: stored before the layer was added
 * effect: The table says 0 at t = 0, where one layer already lies, and lags one step behind everywhere; dividing by its root gives infinite noise at the first step.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: How many layers lie on x at index t = 0?
 * hint: Compare your entry 0 with beta_0.
 * hint: Two lines of your loop want to change places.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++) {
        var[t] = v;
        v = (1.0 - beta[t]) * v + beta[t];
    }
