/* name: out not cleared before the product
 * effect: The layer adds to whatever out held, so every pass carries all passes before it: the first loss is right and soon the loss is beyond measure.
 * read: lessons/3-ddpm.md#gap-3.6
 * hint: Call the function twice with the same arguments. Do both calls give the same?
 * hint: What does gemm do with what is already in c?
 * hint: Something must be in out before gemm adds to it, and it is not what was there by chance.
 */
    gemm(out, in, weight, B, O, I);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            out[b * O + o] += bias[o];
