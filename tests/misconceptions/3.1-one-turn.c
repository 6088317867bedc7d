/* name: one turn instead of two
 * effect: The spiral winds once, so there is less to learn: the loss sinks lower and the samples look fine, but of the wrong figure.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Plot it: how often does your spiral wind around?
 * hint: How far must the angle go while u runs from 0 to 1?
 * hint: One turn is 2 pi.
 */
    double mean[2] = {0.0, 0.0}, var = 0.0;
    for (int i = 0; i < n; i++) {
        double theta = 2 * PI * (double)u[i], r = theta / (4 * PI);
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
    }
    for (int i = 0; i < 2 * n; i++)
        mean[i % 2] += (double)xy[i] / n;
    for (int i = 0; i < 2 * n; i++)
        var += ((double)xy[i] - mean[i % 2]) * ((double)xy[i] - mean[i % 2]) / (2 * n);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / sqrt(var));
