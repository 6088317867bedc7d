/* name: x standardised, and taken for the noise
 * effect: All spread counts as noise, the statue's own as well, so near the end too much is taken off and samples are too narrow.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Is all that differs from the mean noise?
 * hint: Let alpha_bar go to 1. How much noise is left to be guessed, and what do you say?
 * hint: One argument does not appear in your code.
 */
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(((double)x[b * D + d] - mean[d]) / sqrt(var[d]));
