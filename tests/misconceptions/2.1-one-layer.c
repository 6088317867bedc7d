/* name: alpha of one step instead of alpha_bar
 * effect: Every x_t carries one thin layer only, so a network trained on it has never seen deep static and does nothing sensible with the pure static a walk starts from.
 * read: lessons/2-toy.md#gap-2.1
 * hint: How many layers lie on x_t?
 * hint: At the last step, is your x_t still recognisable? Should it be?
 * hint: You went back to a single layer. The table holds what you need as it stands.
 */
    for (int b = 0; b < B; b++) {
        double before = t[b] > 0 ? alpha_bar[t[b] - 1] : 1.0, alpha = alpha_bar[t[b]] / before;
        float signal = (float)sqrt(alpha), noise = (float)sqrt(1.0 - alpha);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
