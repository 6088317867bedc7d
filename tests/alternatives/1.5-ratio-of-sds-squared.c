    /* the ratio of the standard deviations, squared */
    double ratio = sqrt(alpha_bar) / sqrt(1.0 - alpha_bar);
    return ratio * ratio;
