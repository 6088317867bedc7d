/* name: halves rounded to even
 * effect: A step that falls on a half may come out one too early; only some lists hold such a step and no picture shows it.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Which way does your rounding function take 2.5, and which way 3.5?
 * hint: Look up what your rounding function does with halves.
 * hint: T = 6, K = 3 has a half in the middle.
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)rint((double)i * (T - 1) / (K - 1));
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
