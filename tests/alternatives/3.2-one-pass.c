    /* a softmax in one pass: when a larger exponent turns up, what was gathered so far is scaled down */
    const double signal = sqrt(alpha_bar), noise = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++, x += 2, eps += 2) {
        double largest = -HUGE_VAL, gathered[3] = {0.0, 0.0, 0.0};
        for (int i = 0; i < N; i++) {
            double d0 = ((double)x[0] - signal * (double)data[2 * i]) / noise;
            double d1 = ((double)x[1] - signal * (double)data[2 * i + 1]) / noise;
            double exponent = -0.5 * (d0 * d0 + d1 * d1);
            if (exponent > largest) {
                double shrink = exp(largest - exponent);
                for (int k = 0; k < 3; k++)
                    gathered[k] *= shrink;
                largest = exponent;
            }
            double w = exp(exponent - largest);
            gathered[0] += w;
            gathered[1] += w * (double)data[2 * i];
            gathered[2] += w * (double)data[2 * i + 1];
        }
        for (int d = 0; d < 2; d++)
            eps[d] = (float)(((double)x[d] - signal * (gathered[1 + d] / gathered[0])) / noise);
    }
