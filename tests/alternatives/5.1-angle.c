    /* an angle: alpha_bar is the square of its cosine; rows first */
    for (int b = 0; b < B; b++) {
        double angle = atan2(sqrt(1.0 - alpha_bar[t[b]]), sqrt(alpha_bar[t[b]]));
        for (int i = b * D; i < (b + 1) * D; i++)
            v[i] = (float)(cos(angle) * (double)eps[i] - sin(angle) * (double)x0[i]);
    }
