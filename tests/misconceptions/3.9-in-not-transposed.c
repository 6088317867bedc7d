/* name: in not transposed for dweight
 * effect: Numbers of different rows and inputs are mixed up in every correction, and the loss flies off.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: dweight sums over something. Over what, in your code?
 * hint: One weight meets every row of the batch once. So what must the sum run over?
 * hint: There are three products in the kit. Which of them sums over the rows of both its factors?
 */
    gemm(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
