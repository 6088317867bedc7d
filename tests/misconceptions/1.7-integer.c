/* name: integer division
 * effect: All layers but the last are 0 thick, and the last one buries the whole statue in one stroke.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Do your entries change with t?
 * hint: Print beta for T = 10. What have the first nine in common?
 * hint: In C, what is 3 / 10?
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * (t / T + 0.008) / 1.008);
        double next = cos(PI / 2 * ((t + 1) / T + 0.008) / 1.008);
        beta[t] = fmin(1.0 - next * next / (now * now), 0.999);
    }
