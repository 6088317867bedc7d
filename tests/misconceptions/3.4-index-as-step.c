/* name: the chisel is told i, not the step
 * effect: The chisel is told of far less noise than there is, so its guess fits another mixture and the samples miss the spiral; at K = T nothing is wrong.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: What does the chisel believe about the noise in x?
 * hint: i counts strokes. What does the chisel count?
 * hint: Look at the third argument of your call to chisel.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, i, B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
