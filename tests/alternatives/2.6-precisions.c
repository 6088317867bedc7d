    /* the variance as one over the sum of the two precisions; 1/0 = inf is meant, at the first step */
    struct posterior q;
    q.var = 1.0 / ((1.0 - beta) / beta + 1.0 / (1.0 - alpha_bar_prev));
    q.x0_coef = beta / (1.0 - alpha_bar) * sqrt(alpha_bar_prev);
    q.xt_coef = q.var / beta * sqrt(1.0 - beta);
    return q;
