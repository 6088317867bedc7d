    /* 1 - DECAY^n by expm1, and the variance over one denominator */
    const double share = -expm1(n * log(DECAY));
    while (D-- > 0) {
        *mean++ = *m1 / share;
        *var++ = (*m2 * share - *m1 * *m1) / (share * share);
        m1++, m2++;
    }
