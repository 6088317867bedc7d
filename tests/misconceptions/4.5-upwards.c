/* name: loop runs upwards
 * effect: The walk takes the finest stroke first and the coarsest last. Nothing explodes, but the samples stay smeared, even with 50 strokes.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: Which step is pure static, and when do you stand on it?
 * hint: x comes in at the far end of the burial. Which i is that?
 * hint: Print the steps in the order in which you ask the chisel.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = 0; i < K; i++) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
