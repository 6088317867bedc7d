    /* works in a variable-length row of its own and copies it out */
    float row[D];
    for (int b = B - 1; b >= 0; b--) {
        const float *clean = &x0[b * D], *static_ = &eps[b * D];
        const double share = alpha_bar[t[b]];
        for (int d = 0; d < D; d++) {
            row[d] = (float)sqrt(share) * clean[d];
            row[d] += (float)sqrt(1.0 - share) * static_[d];
        }
        for (float *from = row, *to = x_t + b * D; from < row + D;)
            *to++ = *from++;
    }
