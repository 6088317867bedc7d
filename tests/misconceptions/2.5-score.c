/* name: the noise's own size is left out
 * effect: This is the score with its sign changed, not eps: late steps hide it, and near the statue the guess is far too large, so samples fall together.
 * read: lessons/2-toy.md#gap-2.5
 * hint: When there is hardly any noise, should the guess be large?
 * hint: Does your guess depend on alpha_bar?
 * hint: eps has variance 1. Which factor links it to the slope of the density?
 */
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(((double)x[b * D + d] - mean[d]) / var[d]);
