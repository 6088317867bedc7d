    /* the leap as lesson 2's two gaps: predict_x0 where x stands (nothing to do on a clean statue), q_sample where it goes */
    if (K == 0)
        return;
    float *eps = malloc((size_t)B * 2 * sizeof(float)), *clean = malloc((size_t)B * 2 * sizeof(float));
    int *at = malloc((size_t)B * sizeof(int));
    for (int i = 0; i < K; i++) {
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++)
            clean[k] = x[k];
        if (i > 0)
            predict_x0(clean, x, eps, at, alpha_bar, B, 2);
        for (int b = 0; b < B; b++)
            at[b] = t[i];
        q_sample(x, clean, eps, at, alpha_bar, B, 2);
    }
    free(at);
    free(clean);
    free(eps);
