/* name: no room left for the rest of the list
 * effect: With few strokes nobody sees it. With nearly all steps chosen, the ones put off by + 1 run past T-1, and a walk reads beside the table.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: What is the largest number in your list when K = T?
 * hint: If place i takes step s, how many steps above s must still be free?
 * hint: The text ends with an upper bound for t_i.
 */
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(half_log_snr(alpha_bar[step + 1]) - wanted) <
                                   fabs(half_log_snr(alpha_bar[step]) - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
    }
