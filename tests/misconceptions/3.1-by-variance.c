/* name: divided by the variance, not by the standard deviation
 * effect: The spiral comes out larger than unit spread, so the same schedule leaves more of it standing: the loss and its floor rise and no figure compares with the lesson.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: What is the spread of your spiral after scaling?
 * hint: If you double a cloud, by what factor does its variance grow?
 * hint: A variance is in squared units. Points are not.
 */
    double mean[2] = {0.0, 0.0}, var = 0.0;
    for (int i = 0; i < n; i++) {
        double r = (double)u[i], theta = 4 * PI * r;
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
    }
    for (int i = 0; i < 2 * n; i++)
        mean[i % 2] += (double)xy[i] / n;
    for (int i = 0; i < 2 * n; i++)
        var += ((double)xy[i] - mean[i % 2]) * ((double)xy[i] - mean[i % 2]) / (2 * n);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / var);
