/* name: an approximate GELU instead of SiLU
 * effect: Close enough to train nearly as well, but the backward pass takes the slope of another function and saved networks do not fit.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: Your function is close to SiLU but a little steeper. Where does that come from?
 * hint: Which number stands before x in your exponent, and which in the text above the function?
 * hint: SiLU has no constants but 1.
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] / (1.0f + fast_exp(-1.702f * in[i]));
