/* name: the guessed statue put where the noise belongs
 * effect: The statue counts twice and the noise not at all: points fly out, faster with more strokes. The ideal chisel, which knows only the data, throws all onto one spot.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: Two guesses are in your stroke. Which one goes with which coefficient?
 * hint: At eta = 0, what should come out if p is equal to a?
 * hint: eps_coef is called so for a reason.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * x0 + fresh);
        }
    }
    free(eps);
