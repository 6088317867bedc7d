/* name: dweight overwritten, not added to
 * effect: Nothing shows in this training, where every gradient is cleared first; whoever runs two batches before an update loses the first one.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: What was in dweight before you came?
 * hint: Backward functions may be called several times before the gradients are used. What must survive?
 * hint: The product in the kit adds by itself. You only have to leave it alone.
 */
    memset(dweight, 0, (size_t)I * (size_t)O * sizeof *dweight);
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
