/* name: gradient not divided by n
 * effect: The gradient is n times too large; Adam does not mind, so training looks right, but plain descent at the same rate would fly apart.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Is your gradient the slope of the loss that you return?
 * hint: Nudge one number of out and see how much the loss changes. Compare with dout.
 * hint: The loss is a mean of n squares, and only one of them feels the nudge.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error;
    }
    return sum / n;
