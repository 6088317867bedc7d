/* name: alpha where beta is meant
 * effect: Almost all is taken off at every stroke, and the walk explodes.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: For two steps close together, should beta be near 0 or near 1?
 * hint: The ratio of two alpha_bars is what survives. What does beta measure?
 * hint: alpha and beta always add up to the same number.
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
