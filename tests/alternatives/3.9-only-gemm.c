    /* nothing but the plain gemm: transposed copies, and the bias's gradient as a product with ones */
    float *ones = malloc((size_t)B * sizeof(float)), *in_t = malloc((size_t)B * (size_t)I * sizeof(float));
    float *weight_t = malloc((size_t)I * (size_t)O * sizeof(float));
    for (int b = 0; b < B; b++) {
        ones[b] = 1;
        for (int i = 0; i < I; i++)
            in_t[i * B + b] = in[b * I + i];
    }
    for (int k = 0; k < I * O; k++)
        weight_t[(k % O) * I + k / O] = weight[k];
    gemm(dbias, ones, dout, 1, O, B);
    gemm(dweight, in_t, dout, I, O, B);
    if (din) {
        for (int k = 0; k < B * I; k++)
            din[k] = 0;
        gemm(din, dout, weight_t, B, I, O);
    }
    free(weight_t), free(in_t), free(ones);
