/* name: root of alpha_bar where the noise's root belongs
 * effect: The chisel does nearly nothing in deep static and takes far too much off points that are almost clean, so samples fall together.
 * read: lessons/2-toy.md#gap-2.5
 * hint: When is there much noise to be guessed, at large alpha_bar or at small?
 * hint: Let alpha_bar go to 1. What should the guess go to?
 * hint: You scaled by what is left of the statue.
 */
    double signal = sqrt(alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(signal * ((double)x[b * D + d] - mean[d]) / var[d]);
