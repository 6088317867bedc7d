/* name: dbias overwritten, not added to
 * effect: Nothing shows in this training, where every gradient is cleared first; whoever runs two batches before an update loses the biases of the first one.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: What was in dbias before you came?
 * hint: dweight and dbias are treated alike in the text above the function. Are they in your code?
 * hint: Something is set to zero that is not yours to clear.
 */
    gemm_tn(dweight, in, dout, I, O, B);
    for (int o = 0; o < O; o++) {
        dbias[o] = 0.0f;
        for (int b = 0; b < B; b++)
            dbias[o] += dout[b * O + o];
    }
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
