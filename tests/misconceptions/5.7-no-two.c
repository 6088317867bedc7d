/* name: the gradient without its 2
 * effect: All gradients are half as long. Adam does not care about the scale, so nothing is to be seen; only a check of the gradient tells.
 * read: lessons/5-targets.md#gap-5.7
 * hint: What is the derivative of e^2?
 * hint: Move one number of out a little. By how much does the loss change, and what does dout say?
 * hint: A factor is missing.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / (B * D);
        sum += w * error * error;
        dout[i] = (float)(w * error);
    }
    return sum;
