/* name: alpha instead of beta
 * effect: Early layers are almost as thick as can be, so the first stroke buries nearly everything.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Is your first entry near 0 or near 1? Which should it be?
 * hint: The ratio of what is left after to what was left before: what does it say about the step?
 * hint: You have what the step leaves. Asked is what it takes.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * ((double)t / T + 0.008) / 1.008);
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008) / 1.008);
        beta[t] = fmin(next * next / (now * now), 0.999);
    }
