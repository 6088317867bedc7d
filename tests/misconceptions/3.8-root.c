/* name: root of the mean square
 * effect: The loss is on another scale, so it cannot be held against the floor or the curve of the lesson; the training itself is right.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: If out is off by 3 everywhere, what should the loss be, and what is yours?
 * hint: Is your loss in units of the noise, or of its square?
 * hint: There is an R too many in your MSE.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error / (float)n;
    }
    return sqrt(sum / n);
