/* name: slope of the sigmoid taken to be the sigmoid
 * effect: The slope keeps growing to the right, where it should level off at 1; training copes, with a larger excess over the floor, and the gradient check fails.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: For a large positive x, what is the slope of SiLU, and what is yours?
 * hint: The slope of the sigmoid is small at both ends. Is it in your code?
 * hint: A factor is missing that goes to 0 as s goes to 1.
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = dout[i] * s * (1.0f + in[i]);
    }
