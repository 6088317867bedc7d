/* name: x0 is written before x_t is read
 * effect: Right as long as the two arrays are different; dug out in place, every point becomes 0.
 * read: lessons/2-toy.md#gap-2.2
 * hint: The comment above the function says something about x0 and x_t. What?
 * hint: Call it with the same array for both. What is in x_t when your second line reads it?
 * hint: Keep an intermediate result somewhere else than in the output.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++) {
            int i = b * D + d;
            x0[i] = noise * eps[i];
            x0[i] = (x_t[i] - x0[i]) / signal;
        }
    }
