    /* zeros, one product a row by the given gemm, and the bias last */
    memset(out, 0, sizeof(float) * (size_t)B * (size_t)O);
    for (int b = 0; b < B; b++)
        gemm(&out[b * O], &in[b * I], weight, 1, O, I);
    for (int k = 0; k < B * O; k++)
        out[k] += bias[k % O];
