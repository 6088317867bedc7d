/* name: halves rounded to even
 * effect: A step that falls on a half may come out one too early; only some lists hold such a step and no picture shows it.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: Which way does your rounding function take 2.5, and which way 3.5?
 * hint: Look up what your rounding function does with halves.
 * hint: T = 10, K = 4 has a half at its beginning.
 */
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * (T / K) : (int)rint((i + 1.0) * T / K) - 1;
