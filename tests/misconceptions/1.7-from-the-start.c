/* name: compared with the start instead of the step before
 * effect: Each layer is as thick as all layers together should be, so the statue is gone long before half of the walk.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: A layer is thick or thin compared with what?
 * hint: Entry 0 is right. Look at entry 1, and at what you divide by.
 * hint: One of your two values never changes during the loop.
 */
    double start = cos(PI / 2 * 0.008 / 1.008);
    for (int t = 0; t < T; t++) {
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008) / 1.008);
        beta[t] = fmin(1.0 - next * next / (start * start), 0.999);
    }
