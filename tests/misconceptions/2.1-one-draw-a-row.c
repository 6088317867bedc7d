/* name: one noise for all coordinates of a point
 * effect: The noise of all coordinates but the first never enters x_t, so no network can guess it, and for points in the plane the loss stays above one half.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Is there one eps for each point, or one for each number?
 * hint: Take x_0 = 0 and look at one row: should its numbers be equal?
 * hint: Look at the index inside eps.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D];
    }
