    /* the quotient rule on x / (1 + e^-x), with libm's exp in double, from the end by pointers */
    const float *g = dout + n, *x = in + n;
    for (float *to = din + n; to > din;) {
        double v = (double)*--x, e = exp(-v), below = 1.0 + e;
        *--to = (float)((double)*--g * (below + v * e) / (below * below));
    }
