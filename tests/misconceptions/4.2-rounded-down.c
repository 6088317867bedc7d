/* name: trailing rounded down
 * effect: Some steps come out one too early; samples look the same, but the list agrees with nobody else's.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: What becomes of 142.86 in your code?
 * hint: Turning a number into an int does not round it the way the text asks.
 * hint: Which number can you add so that cutting off the fraction means rounding?
 */
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * (T / K) : (int)((i + 1.0) * T / K) - 1;
