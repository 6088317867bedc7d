/* name: the same z at every stroke
 * effect: The noise adds up in one direction instead of averaging out, so a network's samples run off the spiral, the farther the more strokes.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: How many different draws does your walk use?
 * hint: z has K rows of points. Which one belongs to stroke i?
 * hint: The pointer z has to move with i, by the size of one stroke's draws.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
