/* name: one step: 0 instead of T-1
 * effect: With K = 1 the walk believes that its static is a nearly finished statue and does almost nothing. With more strokes nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: What is your list for K = 1?
 * hint: x comes in as pure static. Which single step fits that?
 * hint: The text names the case K = 1 for lambda. Which end is it?
 */
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? first : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(half_log_snr(alpha_bar[step + 1]) - wanted) <
                                   fabs(half_log_snr(alpha_bar[step]) - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
