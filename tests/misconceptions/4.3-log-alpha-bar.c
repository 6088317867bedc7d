/* name: even in the logarithm of alpha_bar
 * effect: In this measure the faint noise takes almost no room, so the walk makes its finest work in one long leap: the samples are smeared even with 50 strokes.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: In what are your steps spread evenly?
 * hint: Print lambda along your list. Are its strides equal?
 * hint: lambda has a function of its own, in gap 4.1.
 */
    double first = log(alpha_bar[0]), last = log(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(log(alpha_bar[step + 1]) - wanted) < fabs(log(alpha_bar[step]) - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
