/* name: clamped to -1 .. 1, as code for pictures does
 * effect: Pictures scaled to that range survive it; the blob, whose mean is (2, -1), is pressed flat against a wall.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Does anything say that data stay within a range?
 * hint: Bury x_0 = 2 and dig it out. Is it 2 again?
 * hint: Your last two functions answer a question that nobody asked.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++) {
            float guess = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
            x0[b * D + d] = fminf(fmaxf(guess, -1.0f), 1.0f);
        }
    }
