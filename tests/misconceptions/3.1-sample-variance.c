/* name: variance divided by n - 1
 * effect: The cloud comes out a little too large; with 2048 points nobody sees it, with a dozen everybody does.
 * read: lessons/3-ddpm.md#gap-3.1
 * hint: Your result is off by a factor that shrinks as n grows. What could depend on n like that?
 * hint: The points are all there is, not a sample from something larger.
 * hint: What does the last line of the text above the function divide variances by?
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
        var += ((double)xy[i] - mean[i % 2]) * ((double)xy[i] - mean[i % 2]) / (2 * (n - 1));
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / sqrt(var));
