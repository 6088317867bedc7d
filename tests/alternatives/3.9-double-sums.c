    /* a double sum for every gradient, added once; B is the innermost loop */
    for (int o = 0; o < O; o++) {
        double sum = 0;
        for (int b = 0; b < B; b++)
            sum += (double)dout[b * O + o];
        dbias[o] = (float)((double)dbias[o] + sum);
        for (int i = 0; i < I; i++) {
            sum = 0;
            for (int b = 0; b < B; b++)
                sum += (double)in[b * I + i] * (double)dout[b * O + o];
            dweight[i * O + o] = (float)((double)dweight[i * O + o] + sum);
        }
    }
    for (int k = 0; din && k < B * I; k++) {
        double sum = 0;
        for (int o = 0; o < O; o++)
            sum += (double)dout[k / I * O + o] * (double)weight[k % I * O + o];
        din[k] = (float)sum;
    }
