/* name: sign of the exponent turned
 * effect: Positive numbers are damped and negative ones let through, while the backward pass believes the opposite: the loss stays far above the floor and samples run off.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: What does SiLU give for a large positive number, and what does yours?
 * hint: For a large negative number the denominator should be large. Is yours?
 * hint: Look at what you hand to exp.
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] / (1.0f + fast_exp(in[i]));
