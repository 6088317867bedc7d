/* name: gradient without 2 and n
 * effect: The gradient is n / 2 times too large; Adam does not mind, so neither the loss nor the samples show it, only the gradient check does.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Nudge one number of out and see how much the loss changes. Compare with dout.
 * hint: The difference of out and target shows the way, but how long must the gradient be?
 * hint: Two factors are missing. One comes from the square, the other from the mean.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        dout[i] = out[i] - target[i];
        sum += (double)(dout[i] * dout[i]);
    }
    return sum / n;
