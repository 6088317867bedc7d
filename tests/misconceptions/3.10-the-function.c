/* name: SiLU itself instead of its derivative
 * effect: The gradient is zero where the slope is half, and grows to the right: the excess over the floor is about three times too large.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: What is the slope of SiLU at 0, and what is yours?
 * hint: Does your code give how high SiLU is, or how steep?
 * hint: For a large positive x the slope levels off. Yours grows.
 */
    for (int i = 0; i < n; i++)
        din[i] = dout[i] * in[i] / (1.0f + fast_exp(-in[i]));
