    /* the outer loop runs over coordinates */
    for (int d = 0; d < D; d++) {
        for (int b = 0; b < B; b++) {
            int at = b * D + d;
            float a = sqrtf((float)alpha_bar[t[b]]);
            float s = (float)sqrt(1 - alpha_bar[t[b]]);
            x_t[at] = s * eps[at] + a * x0[at];
        }
    }
