/* name: spread measured around the origin, not around the mean
 * effect: The spiral ends a little too small, since the mean is counted as spread; a run hardly shows it, but no figure is quite right.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Is the mean of the two variances of your result really 1, or only nearly?
 * hint: What are the distances measured from when you take the spread?
 * hint: A mean of squares is a variance only when the mean is zero. Is it zero at the moment when you take it?
 */
    double mean_x = 0.0, mean_y = 0.0, square = 0.0;
    for (int i = 0; i < n; i++) {
        double theta = 4 * PI * (double)u[i], r = theta / (4 * PI);
        double x = r * cos(theta), y = r * sin(theta);
        xy[2 * i] = (float)x;
        xy[2 * i + 1] = (float)y;
        mean_x += x / n;
        mean_y += y / n;
        square += (x * x + y * y) / (2 * n);
    }
    for (int i = 0; i < n; i++) {
        xy[2 * i] = (float)(((double)xy[2 * i] - mean_x) / sqrt(square));
        xy[2 * i + 1] = (float)(((double)xy[2 * i + 1] - mean_y) / sqrt(square));
    }
