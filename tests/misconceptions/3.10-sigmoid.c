/* name: derivative taken to be the sigmoid
 * effect: The slope misses a part, the earlier layers learn from a blurred gradient, and the excess over the floor is two to three times too large.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: Nudge one input and see how much the output changes. Compare.
 * hint: x enters SiLU in two places. Does your derivative feel both?
 * hint: The sigmoid too changes when x does.
 */
    for (int i = 0; i < n; i++)
        din[i] = dout[i] / (1.0f + fast_exp(-in[i]));
