/* name: s multiplies only the first term
 * effect: Far to the left the slope grows where it should vanish, so the earlier layers are thrown about: the loss ends well above the floor and the samples are scattered.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: Nudge one input and see how much the output changes. Compare, for x far from 0.
 * hint: For a large negative x the slope must vanish. Does every part of yours?
 * hint: Look at the brackets in the text above the function and in your code.
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = dout[i] * (s * 1.0f + in[i] * (1.0f - s));
    }
