/* name: dweight written as its transpose
 * effect: Each weight is corrected for what another one did, and the loss flies off.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: dweight must lie in memory as weight does. Does it?
 * hint: With 2 inputs and 3 outputs, where is the slope of the weight from input 0 to output 1?
 * hint: Both factors are right, but which comes first?
 */
    gemm_tn(dweight, dout, in, O, I, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
