    /* no x_0: the weighted sum written as x times a ratio plus eps times what is left; a variable-length array */
    float guess[2 * B];
    for (int i = K - 1; i >= 0; i--) {
        const double a = alpha_bar[t[i]], p = i == 0 ? 1.0 : alpha_bar[t[i - 1]];
        const struct ddim step = ddim_step(a, p, eta);
        (*chisel)(guess, x, t[i], B, context);
        const double keep = step.x0_coef / sqrt(a), take = step.eps_coef - keep * sqrt(1.0 - a);
        for (int k = 0; k < 2 * B; k++)
            x[k] = (float)(keep * (double)x[k] + take * (double)guess[k]);
        for (int k = 0; z != NULL && k < 2 * B; k++)
            x[k] += (float)(step.z_coef * (double)z[(i * B) * 2 + k]);
    }
