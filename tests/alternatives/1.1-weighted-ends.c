    /* a weighted mean of the two ends, by pointer */
    const int last = T > 1 ? T - 1 : 1;
    double *end = beta + T;
    for (int left = last; beta < end; left--)
        *beta++ = (left * beta_start + (last - left) * beta_end) / last;
