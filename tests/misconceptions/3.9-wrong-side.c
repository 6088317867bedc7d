/* name: weight not transposed for din
 * effect: The earlier layers are told to change for reasons that are not theirs: only the last layer learns properly, and the excess over the floor is several times too large.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: Which weights lead from output o back to input i?
 * hint: With 2 inputs and 3 outputs, write out one number of din.
 * hint: The sizes fit by luck, since the weight has as many numbers either way. Which of the three products reads its second matrix by rows where you read it by columns?
 */
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm(din, dout, weight, B, I, O);
    }
