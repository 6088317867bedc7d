/* name: variances of the two axes added, not averaged
 * effect: The spiral comes out too small by the root of two, so the noise buries it sooner and every distance is off by that factor.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Which number must be 1 when you are done?
 * hint: You have two variances. What does the text above the function do with them?
 * hint: Measure the variance of x and of y in your result: their mean should be 1, and yours is half of that.
 */
    double mean_x = 0.0, mean_y = 0.0, var_x = 0.0, var_y = 0.0;
    for (int i = 0; i < n; i++) {
        double r = (double)u[i], theta = 4 * PI * r;
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
        mean_x += (double)xy[2 * i] / n;
        mean_y += (double)xy[2 * i + 1] / n;
    }
    for (int i = 0; i < n; i++) {
        var_x += pow((double)xy[2 * i] - mean_x, 2) / n;
        var_y += pow((double)xy[2 * i + 1] - mean_y, 2) / n;
    }
    double sd = sqrt(var_x + var_y);
    for (int i = 0; i < n; i++) {
        xy[2 * i] = (float)(((double)xy[2 * i] - mean_x) / sd);
        xy[2 * i + 1] = (float)(((double)xy[2 * i + 1] - mean_y) / sd);
    }
