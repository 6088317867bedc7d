/* name: the lists run downwards
 * effect: A walk that goes through such a list from its end begins at the faintest noise and ends in the deepest.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: In which order does the text above the function want the steps?
 * hint: The walks go through the list from its end. Which step must stand there?
 * hint: t[0] is the lightest noise.
 */
    for (int i = 0; i < K; i++)
        t[K - 1 - i] = rule == LEADING ? i * (T / K) : (int)((i + 1.0) * T / K + 0.5) - 1;
