    /* a common factor, and sqrt(1 - beta) read off the two alpha_bars */
    double per_noise = 1.0 / (1.0 - alpha_bar), before = 1.0 - alpha_bar_prev;
    struct posterior result = {0};
    result.var = per_noise * before * beta;
    result.xt_coef = per_noise * before * sqrt(alpha_bar / alpha_bar_prev);
    result.x0_coef = per_noise * beta * sqrt(alpha_bar_prev);
    return result;
