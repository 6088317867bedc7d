    /* one straight line a coordinate, slope and offset worked out beforehand */
    double slope[D], offset[D];
    for (int d = 0; d < D; d++) {
        slope[d] = sqrt(1.0 - alpha_bar) / var[d];
        offset[d] = mean[d] * slope[d];
    }
    for (int i = 0; i < B * D; i++)
        eps[i] = (float)(slope[i % D] * (double)x[i] - offset[i % D]);
