/* name: the last stroke is missing
 * effect: The samples keep the noise of step 0, and with K = 1 nothing is carved at all.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: How often is your chisel asked?
 * hint: Count the strokes for K = 1.
 * hint: Look at the condition of your loop.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i > 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = alpha_bar[t[i - 1]];
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
