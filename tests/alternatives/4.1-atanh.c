    /* lambda is atanh(2 a - 1) */
    return atanh(2.0 * alpha_bar - 1.0);
