    /* three passes over x_prev, which may be x: scale, take off, put back */
    const int n = B * D;
    const float back = (float)(1 / sqrt(1 - beta)), off = (float)(beta / sqrt((1 - alpha_bar) * (1 - beta)));
    const float fresh = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < n; i++)
        x_prev[i] = x[i] * back;
    for (int i = 0; i < n; i++)
        x_prev[i] -= eps[i] * off;
    for (int i = 0; i < n; i++)
        x_prev[i] += z[i] * fresh;
