/* name: not divided by D
 * effect: Loss and gradient are D times too large. Adam hardly cares about the scale, so the network learns as it should; only the loss that is printed tells.
 * read: lessons/5-targets.md#gap-5.7
 * hint: What is n?
 * hint: With all weights 1 and errors of 1 the loss should be 1. Is yours?
 * hint: A mean over all numbers: how many of them has a row?
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / B;
        sum += w * error * error;
        dout[i] = (float)(2.0 * w * error);
    }
    return sum;
