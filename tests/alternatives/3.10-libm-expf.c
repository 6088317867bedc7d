    /* libm's expf, the sigmoid of -x for 1 - s, the product rule spelled out */
    int i = n;
    while (--i >= 0) {
        const float s = 1 / (1 + expf(-in[i])), rest = 1 / (1 + expf(in[i]));
        din[i] = s * dout[i] + in[i] * s * rest * dout[i];
    }
