/* name: gradients cleared first
 * effect: Nothing shows in this training, where train_step clears the gradients; whoever runs two batches before an update loses the first one.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: What was in dweight and dbias before you came?
 * hint: Who clears the gradients, and when? Read the text above train_step.
 * hint: Only one of the three outputs is set. The others are added to.
 */
    memset(dweight, 0, (size_t)I * (size_t)O * sizeof *dweight);
    memset(dbias, 0, (size_t)O * sizeof *dbias);
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
