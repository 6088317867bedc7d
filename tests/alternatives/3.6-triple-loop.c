    /* three plain loops and a double sum; no gemm */
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++) {
            double sum = (double)bias[o];
            for (int i = 0; i < I; i++)
                sum += (double)in[b * I + i] * (double)weight[i * O + o];
            out[b * O + o] = (float)sum;
        }
