    /* guesses x_0 first, then takes the posterior's mean of x_0 and x_t; the sum of the two is the same stroke */
    struct posterior q = posterior(beta, alpha_bar, alpha_bar_prev);
    for (int i = 0; i < B * D; i++) {
        double now = (double)x[i];
        double x0 = (now - sqrt(1.0 - alpha_bar) * (double)eps[i]) / sqrt(alpha_bar);
        x_prev[i] = (float)(q.x0_coef * x0 + q.xt_coef * now + sqrt(q.var) * (double)z[i]);
    }
