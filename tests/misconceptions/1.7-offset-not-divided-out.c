/* name: the offset is added, and the range not scaled back
 * effect: The curve runs past its zero at the end, so the last layer is too thin and some of the statue is left.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Where should u = 1 land on the cosine?
 * hint: What is the cosine at the very last step? Is it zero, or already below?
 * hint: What is added to a range lengthens it.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * ((double)t / T + 0.008));
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008));
        beta[t] = fmin(1.0 - next * next / (now * now), 0.999);
    }
