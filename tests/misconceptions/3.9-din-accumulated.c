/* name: din added to, not set
 * effect: Each step's gradient carries those of the steps before it into the earlier layers, so they learn the wrong thing: the excess over the floor more than doubles and the samples are rougher.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: What was in din before you came?
 * hint: What does gemm_nt do with what is already in c?
 * hint: Of the three outputs one is to be set. Who makes room for it?
 */
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din)
        gemm_nt(din, dout, weight, B, I, O);
