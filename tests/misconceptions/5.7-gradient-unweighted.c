/* name: the gradient has no weights
 * effect: The loss is weighted, but the network learns as if all rows counted once.
 * read: lessons/5-targets.md#gap-5.7
 * hint: Double the weight of a row. Does its gradient change?
 * hint: Take the derivative of your own loss.
 * hint: What is in the sum before the square must stand in the gradient too.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / (B * D);
        sum += w * error * error;
        dout[i] = (float)(2.0 * error / (B * D));
    }
    return sum;
