/* name: factor 2 missing in the gradient
 * effect: The gradient is half of what it should be; Adam does not mind, so neither the loss nor the samples show it, only the gradient check does.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Nudge one number of out and see how much the loss changes. Compare with dout.
 * hint: Your gradient is off by the same factor everywhere. Which?
 * hint: What is the slope of a square?
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = error / (float)n;
    }
    return sum / n;
