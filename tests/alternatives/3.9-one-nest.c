    /* one nest of plain loops for all three gradients; no gemm */
    for (int b = 0; b < B; b++) {
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
        for (int i = 0; i < I; i++) {
            float back = 0.0f;
            for (int o = 0; o < O; o++) {
                dweight[i * O + o] += in[b * I + i] * dout[b * O + o];
                back += dout[b * O + o] * weight[i * O + o];
            }
            if (din != NULL)
                din[b * I + i] = back;
        }
    }
