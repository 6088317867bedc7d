    /* by way of gap 5.3, in room of its own, and gap 2.2's formula turned so that no small root is divided by */
    float *eps = malloc((size_t)B * (size_t)D * sizeof *eps);
    eps_of_v(eps, v, x_t, t, alpha_bar, B, D);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double a = alpha_bar[t[b]], noise = sqrt(1.0 - a);
            double by_x = ((double)x_t[b * D + d] - noise * (double)eps[b * D + d]) / sqrt(a);
            double by_v = (sqrt(a) * (double)eps[b * D + d] - (double)v[b * D + d]) / noise;
            x0[b * D + d] = (float)(a > 0.5 ? by_x : by_v);
        }
    free(eps);
