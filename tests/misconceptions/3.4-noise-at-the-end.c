/* name: noise added at the last stroke
 * effect: The last stroke believes that noise should be left after it, so a fine dust stays on every sample.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Should there be any noise in x_0?
 * hint: What stands before the first step, and how much of the statue is left there?
 * hint: Look at what you hand over as the previous alpha_bar when i = 0.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : alpha_bar[t[i]];
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
