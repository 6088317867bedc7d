/* name: the earlier step taken as t - 1, not from the list
 * effect: Each stroke takes off the noise of one training step, although it should cross many: the walk ends still buried, and only the last stroke leaps. At K = T nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.5
 * hint: How many steps does one stroke cross?
 * hint: Where does the next stroke begin, and where did yours end?
 * hint: An index into the list and a step are two things. Which of them do you make one smaller?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
