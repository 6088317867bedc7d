/* name: din added to, not set
 * effect: In mlp_backward, where din is dout, every slope is one too large, so the earlier layers learn from a wrong gradient: the excess over the floor is several times too large and the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: What was in din before you came?
 * hint: Follow one number with din and dout as the same array.
 * hint: Only gradients of weights and biases are added to.
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] += dout[i] * s * (1.0f + in[i] * (1.0f - s));
    }
