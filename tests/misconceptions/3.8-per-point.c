/* name: averaged over points, not over numbers
 * effect: Loss and gradient are twice too large: predicting zeros seems to cost 2, and the curve cannot be held against the floor; Adam hides the rest.
 * read: lessons/3-ddpm.md#gap-3.8
 * hint: Your loss is off by a fixed factor. Which?
 * hint: What does n count: points or numbers?
 * hint: This function knows nothing of points.
 */
    double sum = 0.0, points = n / 2.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = (float)(2.0 * (double)error / points);
    }
    return sum / points;
