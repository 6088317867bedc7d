    /* a running mean in long double; the difference is taken before anything is rounded */
    long double mean = 0;
    for (int i = 0; i < n; i++) {
        long double gap = (long double)out[i] - (long double)target[i];
        mean += (gap * gap - mean) / (i + 1);
        dout[i] = (float)((gap + gap) / n);
    }
    return (double)mean;
