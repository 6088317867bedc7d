/* name: e^x above and below the line
 * effect: Right until a number inside the network grows large; then it becomes infinite or NaN, and one NaN spoils all weights at the next update.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: Try x = 100. What are the numerator and the denominator?
 * hint: Infinity over infinity is not a number.
 * hint: There are two ways to write the sigmoid. One of them never has a large number in the numerator.
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] * expf(in[i]) / (1.0f + expf(in[i]));
