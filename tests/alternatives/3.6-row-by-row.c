    /* restrict pointers, inputs outside of outputs, each row begun by a copy of the bias */
    for (int b = 0; b < B; b++) {
        float *restrict y = out + (size_t)b * (size_t)O;
        const float *restrict w = weight;
        for (int o = 0; o < O; o++)
            y[o] = bias[o];
        for (int i = 0; i < I; i++, w += O) {
            const float a = in[(size_t)b * (size_t)I + i];
            for (int o = 0; o < O; o++)
                y[o] += a * w[o];
        }
    }
