/* name: leading multiplied before it is divided
 * effect: Where K does not divide T the steps stand a little further apart than the rule says. No picture shows it; the list agrees with nobody else's.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: Are all distances in your leading list the same? Should they be?
 * hint: Ask for 4 of 10 steps. What is s?
 * hint: s is a whole number before i comes near it.
 */
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * T / K : (int)((i + 1.0) * T / K + 0.5) - 1;
