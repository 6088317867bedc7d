/* name: leaves when nobody needs din
 * effect: The first layer never learns; the others make up for much of it, so the loss looks fair, but the excess over the floor is twice what it should be and the samples are rougher.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: What is left to do when din is NULL?
 * hint: Which layer is it that needs no din, and does it learn?
 * hint: NULL spares you one of the three outputs, not all of them.
 */
    if (!din)
        return;
    memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
    gemm_nt(din, dout, weight, B, I, O);
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
