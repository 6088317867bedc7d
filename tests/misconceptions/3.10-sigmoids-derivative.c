/* name: derivative of the sigmoid, not of SiLU
 * effect: The slope dies out to both sides, so less and less reaches the earlier layers: the loss ends well above the floor and the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: For a large positive x, what is the slope of SiLU, and what is yours?
 * hint: SiLU is a product of two things that both depend on x.
 * hint: You have the slope of one factor. What became of the other factor?
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = dout[i] * s * (1.0f - s);
    }
