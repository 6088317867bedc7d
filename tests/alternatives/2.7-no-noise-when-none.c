    /* works the variance out itself, and skips the noise where there is none */
    double var = beta * (1 - alpha_bar_prev) / (1 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double mean = ((double)x[b * D + d] - beta * (double)eps[b * D + d] / sqrt(1 - alpha_bar)) / sqrt(1 - beta);
            if (alpha_bar_prev < 1.0)
                mean += sqrt(var) * (double)z[b * D + d];
            x_prev[b * D + d] = (float)mean;
        }
