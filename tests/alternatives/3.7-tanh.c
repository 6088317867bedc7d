    /* the sigmoid as a hyperbolic tangent */
    for (int i = 0; i < n; i++) {
        double x = (double)in[i];
        out[i] = (float)(0.5 * x * (1.0 + tanh(0.5 * x)));
    }
