    /* one pointer that walks through the output from its first number to its last; sin and cos in double */
    for (int b = 0; b < B; b++) {
        const double px = (double)x[2 * b], py = (double)x[2 * b + 1], left = alpha_bar[t[b]];
        *out++ = x[2 * b];
        *out++ = x[2 * b + 1];
        for (double frequency = 1; frequency < 16; frequency *= 2) {
            *out++ = (float)sin(frequency * px);
            *out++ = (float)sin(frequency * py);
            *out++ = (float)cos(frequency * px);
            *out++ = (float)cos(frequency * py);
        }
        *out++ = (float)sqrt(left);
        *out++ = (float)sqrt(1 - left);
        *out++ = (float)(atanh(2 * left - 1) / 2); /* lambda is atanh(2a - 1) */
    }
