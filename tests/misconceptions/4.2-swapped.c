/* name: leading and trailing swapped
 * effect: Each list has the other's name: what is called leading begins at T-1 and never reaches 0, and the other way round.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: Which of the two lists should hold step 0, and which T-1?
 * hint: Ask for 2 of 10 steps by each rule, and compare with the text on paper.
 * hint: The numbers are right. Look at which branch gets which.
 */
    for (int i = 0; i < K; i++)
        t[i] = rule != LEADING ? i * (T / K) : (int)((i + 1.0) * T / K + 0.5) - 1;
