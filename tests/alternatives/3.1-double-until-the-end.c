    /* two arrays of doubles until the end; the mean variance from the second moments, one coordinate after the other */
    double *px = malloc((size_t)n * sizeof *px), *py = malloc((size_t)n * sizeof *py);
    double mx = 0, my = 0, vx = 0, vy = 0;
    for (int i = 0; i < n; i++) {
        double theta = 4.0 * PI * (double)u[i], r = theta / (4.0 * PI);
        mx += px[i] = r * cos(theta);
        my += py[i] = r * sin(theta);
    }
    mx /= n, my /= n;
    for (int i = 0; i < n; i++)
        vx += pow(px[i] - mx, 2), vy += pow(py[i] - my, 2);
    double scale = 1.0 / sqrt((vx / n + vy / n) / 2.0);
    for (int i = 0; i < n; i++, xy += 2) {
        xy[0] = (float)(scale * (px[i] - mx));
        xy[1] = (float)(scale * (py[i] - my));
    }
    free(py);
    free(px);
