/* name: bias forgotten
 * effect: The layer can turn and stretch but not shift; on this spiral the training copes all the same, but a network saved by somebody else reads nonsense and the gradient check for the bias fails.
 * read: lessons/3-ddpm.md#gap-3.6
 * hint: Let all inputs be zero. What should the layer give, and what does yours give?
 * hint: Which of the parameters of this function never appears in your code?
 * hint: gemm adds to what is already in out. What could be there before it starts?
 */
    memset(out, 0, (size_t)B * (size_t)O * sizeof *out);
    gemm(out, in, weight, B, O, I);
