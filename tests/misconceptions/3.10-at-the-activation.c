/* name: derivative taken at SiLU of the input
 * effect: The slope is taken at the wrong place: the excess over the floor is several times too large and the samples are rougher, but nothing breaks.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: At which number is the slope to be taken: what SiLU read or what it gave?
 * hint: Does in already hold what SiLU read?
 * hint: SiLU is applied once too often in your code.
 */
    for (int i = 0; i < n; i++) {
        float silu = in[i] / (1.0f + fast_exp(-in[i])), s = 1.0f / (1.0f + fast_exp(-silu));
        din[i] = dout[i] * s * (1.0f + silu * (1.0f - s));
    }
