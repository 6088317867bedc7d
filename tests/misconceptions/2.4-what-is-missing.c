/* name: divided by the missing share instead of the one that is there
 * effect: With few updates the mean stays near 0; the longer the training, the smaller the divisor, and after some hundreds of updates the mean runs off to infinity.
 * read: lessons/2-toy.md#gap-2.4
 * hint: After very many updates, should debiasing still change anything?
 * hint: Put n = 1 and a large n in by hand. Which divisor is near 1?
 * hint: The power tells how much of the zero is still there.
 */
    double share = pow(DECAY, n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - mean[d] * mean[d];
    }
