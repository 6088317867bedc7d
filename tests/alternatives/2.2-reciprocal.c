    /* a multiplication by 1 / sqrt(a) where others divide */
    for (int b = 0; b < B; ++b) {
        double a = alpha_bar[t[b]], undo = pow(a, -0.5);
        for (int d = D; d-- > 0;)
            x0[b * D + d] = (float)(undo * ((double)x_t[b * D + d] - sqrt(1.0 - a) * (double)eps[b * D + d]));
    }
