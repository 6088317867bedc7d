/* name: the first step past the wanted lambda
 * effect: Most steps are the same or one too late; no picture shows it, but the list agrees with nobody else's.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: Of the two steps to both sides of the wanted lambda, which one do you take?
 * hint: The text says nearest. Does your search ever compare two distances?
 * hint: Stop when the next step is no nearer than this one.
 */
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && half_log_snr(alpha_bar[step]) > wanted)
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
