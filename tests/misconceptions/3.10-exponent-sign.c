/* name: sign of the exponent turned in the sigmoid
 * effect: The slope is that of the mirrored function, so the earlier layers are pushed the wrong way: the loss stays far above the floor and samples run off.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: What is the slope of SiLU for a large positive number, and what is yours?
 * hint: For a large positive x, is your s near 1 or near 0?
 * hint: Look at what you hand to exp.
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(in[i]));
        din[i] = dout[i] * s * (1.0f + in[i] * (1.0f - s));
    }
