/* name: ReLU instead of SiLU
 * effect: Negative numbers are cut off instead of damped, and the backward pass takes the slope of another function; training copes, with an excess somewhat larger, but the gradient checks fail.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: What does SiLU give at -1, and what does yours?
 * hint: Has your function a corner? Has SiLU?
 * hint: Nothing in SiLU asks whether a number is positive.
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] > 0.0f ? in[i] : 0.0f;
