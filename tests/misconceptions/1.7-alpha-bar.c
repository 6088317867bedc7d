/* name: alpha_bar instead of beta
 * effect: The first layers are the thickest and bury everything at once, the last ones hardly add a thing.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Which table is asked for, and should it rise or fall?
 * hint: Is your first entry near 1? How thick should the first layer be?
 * hint: You have what is left in all. Asked is what one step takes away.
 */
    double start = cos(PI / 2 * 0.008 / 1.008);
    for (int t = 0; t < T; t++) {
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008) / 1.008);
        beta[t] = fmin(next * next / (start * start), 0.999);
    }
