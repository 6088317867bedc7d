    /* fades the old moments first, then feeds every point its own share, point by point */
    const double share = (1 - DECAY) / B;
    for (int d = 0; d < D; d++) {
        m1[d] *= DECAY;
        m2[d] *= DECAY;
    }
    for (const float *at = x + B * D; at > x;)
        for (int d = D - 1; d >= 0; d--) {
            long double value = (long double)*--at;
            m1[d] += (double)((long double)share * value);
            m2[d] += (double)((long double)share * value * value);
        }
