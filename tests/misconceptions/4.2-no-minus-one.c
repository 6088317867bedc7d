/* name: trailing ends at T
 * effect: The highest step is T, and the table ends at T-1: a walk reads beside it, and what it does then nobody can say.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: What is the largest number in your trailing list?
 * hint: How many steps are there, and what is the last one called?
 * hint: (i + 1) T / K counts steps from 1. From where does the table count?
 */
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * (T / K) : (int)((i + 1.0) * T / K + 0.5);
