/* name: dbias forgotten
 * effect: The biases never learn and stay as they were drawn; on this spiral the loss hardly shows it, the gradient check does.
 * read: lessons/3-ddpm.md#gap-3.9
 * hint: Which of the outputs of this function never appears in your code?
 * hint: What does the loss feel if one bias grows?
 * hint: Every row of out holds the bias once. Gather what every row says.
 */
    gemm_tn(dweight, in, dout, I, O, B);
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
