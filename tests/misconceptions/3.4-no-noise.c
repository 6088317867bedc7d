/* name: no fresh noise
 * effect: Without a shake at each stroke all points slide to the same small place and most of the spiral is never reached.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: What does your walk do with z?
 * hint: Look at how much of the spiral your samples cover.
 * hint: reverse_step adds the noise, but only the noise that you hand it.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps), *zero = calloc((size_t)B * 2, sizeof *zero);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, zero, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(zero);
    free(eps);
