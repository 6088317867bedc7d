/* name: divided by K instead of K - 1
 * effect: The list never reaches T-1, so the walk begins with the wrong idea of its static; samples may even look better for it, but it is another list.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: Which two steps must be in every list with K of at least 2?
 * hint: What does the last place want, by your formula?
 * hint: There are K steps but only K - 1 distances between them.
 */
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / K;
        while (step + 1 < T && fabs(half_log_snr(alpha_bar[step + 1]) - wanted) <
                                   fabs(half_log_snr(alpha_bar[step]) - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
