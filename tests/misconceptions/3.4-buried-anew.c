/* name: guesses the statue and buries it again
 * effect: The samples are good, for this too is a way to walk, but it is another one: more of x is thrown away at each stroke than algorithm 2 does, and the same z give another picture.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: What remains of x after one of your strokes?
 * hint: Each stroke should start from x itself, not only from the guess of its statue.
 * hint: Lesson 2 has a function for one stroke. Do you use it?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        float signal = (float)sqrt(alpha_bar[t[i]]), noise = (float)sqrt(1.0 - alpha_bar[t[i]]);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        chisel(eps, x, t[i], B, context);
        const float *fresh = z + (size_t)i * (size_t)B * 2;
        for (int j = 0; j < 2 * B; j++) {
            float x0 = (x[j] - noise * eps[j]) / signal;
            x[j] = (float)sqrt(previous) * x0 + (float)sqrt(1.0 - previous) * fresh[j];
        }
    }
    free(eps);
