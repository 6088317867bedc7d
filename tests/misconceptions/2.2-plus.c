/* name: the noise is added once more instead of taken off
 * effect: The reconstruction is noisier than its input, and gets worse the better the guess of eps is.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Does digging put static on or take it off?
 * hint: Bury a point with 2.1 and dig it out. Which way are you off?
 * hint: Moving a term to the other side changes something about it.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] + noise * eps[b * D + d]) / signal;
    }
