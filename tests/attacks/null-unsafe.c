/* attack: right but for one thing: writes through din where it is NULL
 * place: 3.9
 * state: wrong
 * needs: plain
 */
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
    gemm_nt(din, dout, weight, B, I, O);
