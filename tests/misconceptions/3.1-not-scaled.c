/* name: centred but not scaled
 * effect: The spiral has less than half the spread that the schedule was made for, so the static drowns its turns early, the loss is lower and the samples are rougher for their size.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: How large is your spiral?
 * hint: The schedule and its losses assume data of a certain spread. Which?
 * hint: After the mean is gone, one division is still missing.
 */
    double mean_x = 0.0, mean_y = 0.0;
    for (int i = 0; i < n; i++) {
        double theta = 4 * PI * (double)u[i], r = theta / (4 * PI);
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
        mean_x += (double)xy[2 * i] / n;
        mean_y += (double)xy[2 * i + 1] / n;
    }
    for (int i = 0; i < n; i++) {
        xy[2 * i] -= (float)mean_x;
        xy[2 * i + 1] -= (float)mean_y;
    }
