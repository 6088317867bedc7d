/* name: even in alpha_bar itself
 * effect: The two ends get long strides and the middle short ones: with ten strokes the samples are five times as far from the spiral as they should be.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: In what are your steps spread evenly?
 * hint: Print lambda along your list. Are its strides equal?
 * hint: alpha_bar is what you are given. Turn it into lambda before you measure.
 */
    double first = alpha_bar[0], last = alpha_bar[T - 1];
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(alpha_bar[step + 1] - wanted) < fabs(alpha_bar[step] - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
