/* name: loss and gradient summed, not averaged
 * effect: The reported loss is n times too large and fits no curve; Adam does not mind the size of a gradient, so the samples are right all the same.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Does your loss grow if you show it more numbers of the same kind?
 * hint: What does the first letter of MSE stand for?
 * hint: The mean divides by how many numbers there are. So must its slope.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error;
    }
    return sum;
