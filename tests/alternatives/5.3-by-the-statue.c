    /* by way of gap 5.4: what x_t and v have of the statue is taken off v, and the rest is sqrt(a) eps */
    for (int i = B * D - 1; i >= 0; i--) {
        const double signal = sqrt(alpha_bar[t[i / D]]), noise = sqrt(1.0 - alpha_bar[t[i / D]]);
        const double statue = signal * (double)x_t[i] - noise * (double)v[i];
        eps[i] = signal > noise ? (float)(((double)v[i] + noise * statue) / signal)
                                : (float)(((double)x_t[i] - signal * statue) / noise);
    }
