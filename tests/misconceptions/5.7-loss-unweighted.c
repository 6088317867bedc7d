/* name: the loss has no weights
 * effect: The network learns as it should, but the number that is printed is the loss of another training.
 * read: lessons/5-targets.md#gap-5.7
 * hint: Double the weight of a row. Does the loss change?
 * hint: The gradient should be the derivative of the loss. Is it?
 * hint: weight[b] stands in the sum as well.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / (B * D);
        sum += error * error / (B * D);
        dout[i] = (float)(2.0 * w * error);
    }
    return sum;
