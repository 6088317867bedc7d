/* name: loop runs upwards
 * effect: The walk takes the finest stroke first and the coarsest last, and what comes out is static with hardly a trace of the spiral.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Which step is pure static, and when do you stand on it?
 * hint: x comes in at the far end of the burial. Which i is that?
 * hint: Print the steps in the order in which you ask the chisel.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = 0; i < K; i++) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
