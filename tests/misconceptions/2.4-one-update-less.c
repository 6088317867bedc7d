/* name: the power is one too low
 * effect: After one single update it divides by zero, and all that is carved is NaN; after hundreds nobody sees a difference.
 * read: lessons/2-toy.md#gap-2.4
 * hint: How full is the table after the first update?
 * hint: Try n = 1 by hand. What do you divide by?
 * hint: Does n count from 0 or from 1? The comment above the function says.
 */
    double share = 1.0 - pow(DECAY, n - 1);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
