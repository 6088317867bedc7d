/* name: the chisel is told i, not the step
 * effect: The chisel is told of far less noise than there is, so it guesses as for a nearly finished statue and the points are thrown far out; at K = T nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: What does the chisel believe about the noise in x?
 * hint: i counts strokes. What does the chisel count?
 * hint: Look at the third argument of your call to chisel.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, i, B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
