/* name: derivative of ReLU
 * effect: The slope is a step where it should be a smooth rise; training copes, and only the gradient check shows it.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: What is the slope of SiLU at 0, and what is yours?
 * hint: Has your slope a jump? Has that of SiLU?
 * hint: Nothing in SiLU asks whether a number is positive.
 */
    for (int i = 0; i < n; i++)
        din[i] = in[i] > 0.0f ? dout[i] : 0.0f;
