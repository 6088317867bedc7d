/* name: divided by T - 1, as in the linear schedule
 * effect: The curve reaches its zero one step early, so the last layer but one already buries all and the last adds nothing; with T = 1 nothing is buried.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: How many layers are there, and how many moments between which they lie?
 * hint: What is u after the last layer? Put in t = T - 1 by hand.
 * hint: Here it is the gaps that are counted, not the posts.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * ((double)t / (T - 1) + 0.008) / 1.008);
        double next = cos(PI / 2 * ((t + 1.0) / (T - 1) + 0.008) / 1.008);
        beta[t] = fmin(fmax(1.0 - next * next / (now * now), 0.0), 0.999);
    }
