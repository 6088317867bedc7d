/* name: the same dice at every stroke
 * effect: With eta = 0 nothing is wrong. With eta = 1 each point is pushed the same way at each stroke and leaves the plane.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: Which part of z does stroke i use?
 * hint: z holds noise for K strokes. How far into it do you read?
 * hint: Something with i in it belongs into the index of z.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
