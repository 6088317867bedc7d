    /* no logarithm: e^-h is a ratio of roots, and so sqrt(p) e^-h is x_coef sqrt(a) */
    struct solver step = {.x_coef = sqrt(1.0 - alpha_bar_prev) / sqrt(1.0 - alpha_bar)};
    step.now_coef = sqrt(alpha_bar_prev) - step.x_coef * sqrt(alpha_bar);
    return step;
