    /* cos^2 by the half-angle formula, and the last step's f carried along */
    const double turn = PI / 1.008;
    double before = 0.5 * (1.0 + cos(turn * 0.008));
    for (int t = 0; t < T; t++) {
        double after = 0.5 * (1.0 + cos(turn * ((double)(t + 1) / (double)T + 0.008)));
        beta[t] = 1.0 - after / before;
        if (beta[t] > 0.999)
            beta[t] = 0.999;
        before = after;
    }
