    /* two trigonometric calls a coordinate: the rest by the double-angle formulas; rows from the last to the first */
    for (int b = B - 1; b >= 0; b--) {
        float(*rows)[FEATURES] = (float(*)[FEATURES])out;
        for (int d = 0; d < 2; d++) {
            double s = sin((double)x[2 * b + d]), c = cos((double)x[2 * b + d]);
            rows[b][d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                rows[b][2 + 4 * k + d] = (float)s;
                rows[b][4 + 4 * k + d] = (float)c;
                double twice = 2 * s * c;
                c = (c - s) * (c + s);
                s = twice;
            }
        }
        double a = alpha_bar[t[b]];
        rows[b][FEATURES - 3] = (float)sqrt(a);
        rows[b][FEATURES - 2] = (float)sqrt(1.0 - a);
        rows[b][FEATURES - 1] = (float)((log(a) - log1p(-a)) / 4);
    }
