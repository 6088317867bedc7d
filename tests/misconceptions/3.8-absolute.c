/* name: absolute error instead of squared
 * effect: The network learns the median of the noise instead of its mean, and the squared error that it should lower ends clearly above the floor.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Should a large error count more than in proportion?
 * hint: If out is off by 3 everywhere, what should the loss be, and what is yours?
 * hint: What does the middle letter of MSE stand for?
 */
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)fabsf(error);
        dout[i] = (error > 0.0f ? 1.0f : -1.0f) / (float)n;
    }
    return sum / n;
