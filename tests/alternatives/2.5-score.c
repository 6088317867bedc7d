    /* by way of the score: eps = -sqrt(1 - a) times the gradient of log density; coordinates outside */
    for (int d = 0; d < D; d++)
        for (int b = 0; b < B; b++) {
            double score = -((double)x[b * D + d] - mean[d]) / var[d];
            eps[b * D + d] = (float)(-sqrt(1.0 - alpha_bar) * score);
        }
