/* name: loss summed, not averaged
 * effect: The training is right but the loss it reports is n times too large and fits no curve.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Does your loss grow if you show it more numbers of the same kind?
 * hint: What does the first letter of MSE stand for?
 * hint: Your gradient knows n. Does your loss?
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error / (float)n;
    }
    return sum;
