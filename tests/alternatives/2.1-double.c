    /* everything in double, rounded once at the end; one flat loop over both axes */
    for (int i = 0; i < B * D; i++) {
        double left = alpha_bar[t[i / D]];
        x_t[i] = (float)(sqrt(left) * (double)x0[i] + sqrt(1.0 - left) * (double)eps[i]);
    }
