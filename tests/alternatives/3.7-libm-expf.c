    /* what most people write: libm's expf; e^100 is inf in float, and -100 / inf is the right -0 */
    for (int i = 0; i < n; i++) {
        float sigmoid = 1.0f / (1.0f + expf(-in[i]));
        out[i] = in[i] * sigmoid;
    }
