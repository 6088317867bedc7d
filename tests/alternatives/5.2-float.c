    /* in float, rows first, the root of the ratio taken once */
    for (int b = 0; b < B; b++) {
        const float noise = sqrtf((float)(1.0 - alpha_bar[t[b]])), ratio = (float)sqrt(snr(alpha_bar[t[b]]));
        for (int d = 0; d < D; d++, eps++, x0++, x_t++)
            *eps = *x_t / noise - ratio * *x0;
    }
