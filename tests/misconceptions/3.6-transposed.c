/* name: weight read as its transpose
 * effect: The layer uses other weights than the ones the backward pass corrects, so training makes it worse and the loss flies off.
 * read: lessons/3-ddpm.md#gap-3.6
 * hint: Which weight joins input i to output o, and where does it lie in memory?
 * hint: The shape of the weight is in the text above the function: what does one of its rows belong to?
 * hint: There are three products in the kit. Which of them transposes nothing?
 */
    for (int b = 0; b < B; b++)
        memcpy(out + b * O, bias, (size_t)O * sizeof *out);
    gemm_nt(out, in, weight, B, O, I);
