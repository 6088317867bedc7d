    /* rows outside, with the sums of all coordinates in a variable-length array */
    double sums[D][2];
    for (int d = 0; d < D; d++)
        sums[d][0] = sums[d][1] = 0.0;
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            double value = (double)x[b * D + d];
            sums[d][0] += value;
            sums[d][1] += value * value;
        }
    for (int d = 0; d < D; d++) {
        m1[d] += (1.0 - DECAY) * (sums[d][0] / B - m1[d]);
        m2[d] += (1.0 - DECAY) * (sums[d][1] / B - m2[d]);
    }
