    /* libm's exp, everything in double, the squared distance by hypot's definition, no table of weights: the exponents twice */
    for (int b = 0; b < B; b++) {
        double p = (double)x[2 * b], q = (double)x[2 * b + 1], top = -HUGE_VAL, total = 0, mx = 0, my = 0;
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < N; i++) {
                double dx = p - sqrt(alpha_bar) * (double)data[2 * i];
                double dy = q - sqrt(alpha_bar) * (double)data[2 * i + 1];
                double exponent = -(dx * dx + dy * dy) / (2 * (1 - alpha_bar));
                if (pass == 0) {
                    top = fmax(top, exponent);
                    continue;
                }
                double weight = exp(exponent - top);
                total += weight;
                mx += weight * (double)data[2 * i];
                my += weight * (double)data[2 * i + 1];
            }
        eps[2 * b] = (float)((p - sqrt(alpha_bar) * mx / total) / sqrt(1 - alpha_bar));
        eps[2 * b + 1] = (float)((q - sqrt(alpha_bar) * my / total) / sqrt(1 - alpha_bar));
    }
