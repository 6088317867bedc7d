/* name: T / K cut to a whole number in trailing too
 * effect: Where K does not divide T the list stops before T-1, so the walk begins at a step with less noise than there is in x. At K = 10 of 1000 nobody sees it.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: What is the last number of your trailing list for 7 of 1000 steps?
 * hint: Which of the two rules cuts T / K, and which one rounds at the end?
 * hint: An int over an int is an int. Where in the expression do you want that?
 */
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * (T / K) : (i + 1) * (T / K) - 1;
