    /* the reciprocal of the noise's odds */
    return 1.0 / (1.0 / alpha_bar - 1.0);
