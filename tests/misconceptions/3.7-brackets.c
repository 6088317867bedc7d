/* name: brackets missing in the denominator
 * effect: The output grows without bound for negative numbers, and soon everything in the training is NaN.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: What does SiLU give at 0, and what does yours?
 * hint: In which order does C work out a quotient and a sum?
 * hint: What exactly is the input divided by in your code?
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] / 1.0f + fast_exp(-in[i]);
