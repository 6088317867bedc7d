    /* libm's expf of minus |x| only, so that nothing can overflow on either side */
    const float *end = in + n;
    while (in < end) {
        float x = *in++, e = expf(-fabsf(x));
        *out++ = x < 0 ? x * e / (1 + e) : x / (1 + e);
    }
