/* name: each axis scaled by its own spread
 * effect: The two axes are stretched by different amounts, so the turns become ovals; training works, on another figure.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Is your spiral still round?
 * hint: How many numbers does the text above the function scale the cloud by?
 * hint: Only the average of the two variances must come out as 1, not each of them.
 */
    for (int i = 0; i < n; i++) {
        double r = (double)u[i], theta = 4 * PI * r;
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
    }
    for (int d = 0; d < 2; d++) {
        double mean = 0.0, var = 0.0;
        for (int i = 0; i < n; i++)
            mean += (double)xy[2 * i + d] / n;
        for (int i = 0; i < n; i++)
            var += ((double)xy[2 * i + d] - mean) * ((double)xy[2 * i + d] - mean) / n;
        for (int i = 0; i < n; i++)
            xy[2 * i + d] = (float)(((double)xy[2 * i + d] - mean) / sqrt(var));
    }
