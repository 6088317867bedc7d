/* name: the first row's noise used for all rows
 * effect: All points are shaken the same way at each stroke, so they move as a shoal and end together on one spot.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Does each point get noise of its own?
 * hint: Give two equal rows of x and eps, and two different rows of z. Do the results differ?
 * hint: Look at the index inside z.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            int i = b * D + d;
            x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[d];
        }
