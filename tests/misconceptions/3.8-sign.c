/* name: sign of the gradient turned
 * effect: Every step makes the network worse, and the loss grows without end.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: If out is above target, should dout be positive or negative?
 * hint: The gradient points to where the loss grows. Does yours?
 * hint: A square does not care which of the two you subtract. Its slope does.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = target[i] - out[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error / (float)n;
    }
    return sum / n;
