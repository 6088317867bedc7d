/* name: the first coordinate's variance used for all
 * effect: A round blob hides it; one that is wider in one direction than in the other comes out with the wrong width.
 * read: lessons/2-toy.md#gap-2.5
 * hint: Do all coordinates spread alike?
 * hint: Take variances 1 and 4, and x one step off the mean in both coordinates. Are the two guesses equal?
 * hint: Look at the index inside var.
 */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - mean[d]) / var[0]);
