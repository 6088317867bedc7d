    /* the statue from gap 2.2, in float, in an array of its own; the sum row by row */
    float *eps = calloc((size_t)(2 * B), sizeof(float)), *statue = calloc((size_t)(2 * B), sizeof(float));
    int *step = calloc((size_t)B, sizeof(int)), i = K;
    while (i-- > 0) {
        const struct ddim w = ddim_step(alpha_bar[t[i]], i ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int b = 0; b < B; b++)
            step[b] = t[i];
        predict_x0(statue, x, eps, step, alpha_bar, B, 2);
        for (int b = 0; b < B; b++)
            for (int d = 0; d < 2; d++) {
                int k = 2 * b + d;
                x[k] = (float)w.x0_coef * statue[k] + (float)w.eps_coef * eps[k];
                if (eta > 0.0)
                    x[k] += (float)w.z_coef * z[(size_t)i * (size_t)B * 2 + (size_t)k];
            }
    }
    free(eps), free(statue), free(step);
