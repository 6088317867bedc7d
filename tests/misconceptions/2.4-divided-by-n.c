/* name: divided by the number of updates
 * effect: As if the table were a plain sum: the mean shrinks as updates gather, and everything is carved at the origin.
 * read: lessons/2-toy.md#gap-2.4
 * hint: Is the table a sum, or an average that forgets?
 * hint: After very many updates, should debiasing still change anything?
 * hint: The table never gets fuller than full.
 */
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / n;
        var[d] = m2[d] / n - mean[d] * mean[d];
    }
