/* name: half of the square
 * effect: Loss and gradient are half of what they should be, so the loss seems to lie far below the floor, as if the answer had leaked in; the training itself is right.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Your loss is off by a fixed factor. Which?
 * hint: Some texts put a factor before the square so that the slope looks simpler. Does this one?
 * hint: If out is off by 1 everywhere, the loss should be 1.
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += 0.5 * (double)(error * error);
        dout[i] = error / (float)n;
    }
    return sum / n;
