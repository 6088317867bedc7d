    /* Kingma and Ba's faster order: both corrections folded into the rate, epsilon scaled to match; in double */
    double b1 = 0.9, b2 = 0.999, undo = sqrt(1 - pow(b2, step)), folded = rate * undo / (1 - pow(b1, step));
    for (int i = 0; i < n; i++) {
        double g = (double)grad[i];
        m[i] = (float)(b1 * (double)m[i] + (1 - b1) * g);
        v[i] = (float)(b2 * (double)v[i] + (1 - b2) * g * g);
        param[i] = (float)((double)param[i] - folded * (double)m[i] / (sqrt((double)v[i]) + 1e-8 * undo));
    }
