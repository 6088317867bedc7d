/* name: jumps to the guessed statue at every stroke
 * effect: The first stroke lands on the mean of all statues, and the next ones treat that as a noisy point: all samples end in one place, or are thrown far off by a network.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: How far along the way does one of your strokes go?
 * hint: The guess from pure static is a poor one. Does your walk leave itself room to mend it?
 * hint: Lesson 2 has a function for one stroke, and a story about what happens without it.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        float signal = (float)sqrt(alpha_bar[t[i]]), noise = (float)sqrt(1.0 - alpha_bar[t[i]]);
        chisel(eps, x, t[i], B, context);
        for (int j = 0; j < 2 * B; j++)
            x[j] = (x[j] - noise * eps[j]) / signal;
    }
    free(eps);
