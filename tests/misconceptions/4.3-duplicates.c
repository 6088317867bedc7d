/* name: steps that come twice are kept
 * effect: Where strides are finer than the table a step comes twice. DDIM stands still there; 2M divides by a stride of 0 and ends at infinity.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: Are all the numbers in your list different?
 * hint: Ask for all steps: K = T. What must the list be?
 * hint: Compare with the step before. What does the text say if this one is not above it?
 */
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(half_log_snr(alpha_bar[step + 1]) - wanted) <
                                   fabs(half_log_snr(alpha_bar[step]) - wanted))
            step++;
        t[i] = step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
