    /* the power by multiplication, and two loops */
    double kept = 1.0;
    for (int i = 0; i < n; i++)
        kept *= DECAY;
    for (int d = 0; d < D; d++)
        mean[d] = m1[d] / (1.0 - kept);
    for (int d = 0; d < D; d++)
        var[d] = m2[d] / (1.0 - kept) - pow(mean[d], 2);
