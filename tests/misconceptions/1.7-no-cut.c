/* name: not cut at 0.999
 * effect: The last beta is 1, nothing at all is left of the statue, and the first stroke back divides by the root of zero.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: What is left of the statue after the last stroke?
 * hint: Print the last beta. What does a division by the root of 1 - beta do there?
 * hint: The comment above the function names a largest value.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * ((double)t / T + 0.008) / 1.008);
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008) / 1.008);
        beta[t] = 1.0 - next * next / (now * now);
    }
