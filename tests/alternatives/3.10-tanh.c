    /* the tanh form, s + f (1 - s) with f = x s, in double */
    for (int i = 0; i < n; i++) {
        double x = (double)in[i], s = 0.5 + 0.5 * tanh(x / 2), f = x * s;
        din[i] = (float)((double)dout[i] * (s + f * (1 - s)));
    }
