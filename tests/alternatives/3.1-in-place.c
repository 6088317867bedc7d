    /* in place, one coordinate at a time, the point turned by sincos's arithmetic: cos(a) = sin(a + pi/2) */
    double spread = 0;
    for (int d = 0; d < 2; d++) {
        double centre = 0;
        for (int i = 0; i < n; i++) {
            xy[2 * i + d] = (float)((double)u[i] * sin(4 * PI * (double)u[i] + (d ? 0 : PI / 2)));
            centre += (double)xy[2 * i + d];
        }
        for (int i = 0; i < n; i++) {
            xy[2 * i + d] = (float)((double)xy[2 * i + d] - centre / n);
            spread += (double)xy[2 * i + d] * (double)xy[2 * i + d];
        }
    }
    for (int k = 0; k < 2 * n; k++)
        xy[k] /= (float)sqrt(spread / n / 2);
