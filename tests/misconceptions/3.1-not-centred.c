/* name: the mean is not taken off
 * effect: The spiral has the right size but does not lie around the origin, so the static at the end of the burial and the data have different centres and x_T keeps a trace of it.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Where does the middle of your spiral lie?
 * hint: Two things are asked of the cloud after its points are placed. Are both done?
 * hint: The spread is measured around the mean, but what is it that you divide by the spread?
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
        xy[i] = (float)((double)xy[i] / sqrt(var));
