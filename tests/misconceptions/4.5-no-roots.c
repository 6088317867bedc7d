/* name: variances where standard deviations belong
 * effect: The guessed statue comes out far too large, since x is divided by alpha_bar and not by its root, and the walk explodes.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: How large is the statue within x_t, and how large the noise?
 * hint: Lesson 2 has this formula in gap 2.2. Compare it factor by factor.
 * hint: Two roots are missing.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = a, noise = 1.0 - a;
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
