/* name: dbias averaged over the rows
 * effect: The gradients of the biases are B times too small; Adam hides it, the gradient check does not.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: Is your dbias off by a factor that grows with the number of rows?
 * hint: Where was the mean over the batch already taken?
 * hint: dout has come from a mean loss. What is left to do for the bias is a sum.
 */
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o] / (float)B;
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
