/* name: sine and cosine swapped
 * effect: The spiral is mirrored; the network learns it just as well, and only vectors or a picture beside the right one show it.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: In which direction does your spiral start, and which way does it turn?
 * hint: Take u = 1, where the angle is a whole number of turns. On which axis should that point lie before centring?
 * hint: Which of the two functions gives the first coordinate?
 */
    double mean[2] = {0.0, 0.0}, var = 0.0;
    for (int i = 0; i < n; i++) {
        double theta = 4 * PI * (double)u[i], r = theta / (4 * PI);
        xy[2 * i] = (float)(r * sin(theta));
        xy[2 * i + 1] = (float)(r * cos(theta));
    }
    for (int i = 0; i < 2 * n; i++)
        mean[i % 2] += (double)xy[i] / n;
    for (int i = 0; i < 2 * n; i++)
        var += ((double)xy[i] - mean[i % 2]) * ((double)xy[i] - mean[i % 2]) / (2 * n);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / sqrt(var));
