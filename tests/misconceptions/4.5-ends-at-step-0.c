/* name: the last stroke stops at alpha_bar[0]
 * effect: The noise of step 0 stays on the samples, and with lists that begin at 0 the last stroke does nothing.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: Where does the walk end?
 * hint: How much of the statue is there before the first step of the burial?
 * hint: Look at what your code takes for i = 0.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : alpha_bar[0], eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
