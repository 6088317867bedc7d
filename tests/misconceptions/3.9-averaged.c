/* name: gradients averaged over the rows
 * effect: The gradients of weights and biases are B times too small; Adam hides it, the gradient check does not.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: Are your gradients off by a factor that grows with the number of rows?
 * hint: Where was the mean over the batch already taken?
 * hint: dout has come from a mean loss. The text above the function divides by nothing.
 */
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++) {
            float share = dout[b * O + o] / (float)B;
            dbias[o] += share;
            for (int i = 0; i < I; i++)
                dweight[i * O + o] += in[b * I + i] * share;
        }
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
