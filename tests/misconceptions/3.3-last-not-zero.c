/* name: the list does not reach step 0
 * effect: The last stroke has to leap to the statue from a step where much noise is left, so the samples are smeared, the more the fewer strokes.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Where does the walk end?
 * hint: Which two steps must be in every list with K of at least 2?
 * hint: There are K steps but only K - 1 distances between them.
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = (int)((i + 1) * (double)T / K + 0.5) - 1;
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
