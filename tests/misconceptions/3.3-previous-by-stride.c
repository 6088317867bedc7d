/* name: previous step taken as t - T/K
 * effect: The strokes do not quite meet: each starts a little beside where the one before ended. The samples barely show it, the betas do.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Do your strokes join up, with no gap and no overlap?
 * hint: With K = 10 of 1000 the distance between chosen steps is not 100.
 * hint: You already know every chosen step. There is no need to work out the neighbour again.
 */
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        int before = t[i] - T / K;
        beta[i] = 1.0 - alpha_bar[t[i]] / (before >= 0 ? alpha_bar[before] : 1.0);
    }
