/* name: x_t is written before x0 is read for the last time
 * effect: Right as long as the two arrays are different; where a program buries its points in place, the statue is gone and only static comes out.
 * read: lessons/2-toy.md#gap-2.1
 * hint: The comment above the function says something about x_t and x0. What?
 * hint: Call it with the same array for both. What is in x0 when your second loop reads it?
 * hint: Finish with one number before you go on to the next.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = noise * eps[b * D + d];
        for (int d = 0; d < D; d++)
            x_t[b * D + d] += signal * x0[b * D + d];
    }
