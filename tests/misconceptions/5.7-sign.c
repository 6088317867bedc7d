/* name: the gradient points uphill
 * effect: The loss is right, but each step makes it larger: it grows without end.
 * read: lessons/5-targets.md#gap-5.7
 * hint: If out is above target, should dout be positive or negative?
 * hint: A square does not care which of the two is subtracted. What does the gradient do?
 * hint: A training step goes against the gradient already. Yours need not turn it.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / (B * D);
        sum += w * error * error;
        dout[i] = (float)(-2.0 * w * error);
    }
    return sum;
