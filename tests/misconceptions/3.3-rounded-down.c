/* name: rounded down, not to the nearest
 * effect: Some steps come out one too early; samples look the same, but the list agrees with nobody else's.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: What becomes of 2.9 in your code?
 * hint: Turning a number into an int does not round it the way the text asks.
 * hint: Which number can you add so that cutting off the fraction means rounding?
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1));
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
