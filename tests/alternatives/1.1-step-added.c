    /* walks down from the end, and adds a step that was divided once; one step is a case of its own */
    double step = 0.0;
    if (T > 1)
        step = (beta_end - beta_start) / (double)(T - 1);
    else
        beta_end = beta_start;
    int t = T;
    while (t-- > 0)
        beta[t] = beta_end - step * (double)(T - 1 - t);
