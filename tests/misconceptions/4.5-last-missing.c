/* name: the last stroke is missing
 * effect: The samples keep the noise of the first step in the list, and with K = 1 nothing is carved at all.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: How often is your chisel asked?
 * hint: Count the strokes for K = 1.
 * hint: Look at the condition of your loop.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i > 0; i--) {
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
