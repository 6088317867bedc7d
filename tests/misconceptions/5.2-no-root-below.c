/* name: 1 - a without its root below
 * effect: At small t the noise comes out far too large, in deep static nobody sees it: a walk ends by throwing its points off.
 * read: lessons/5-targets.md#gap-5.2
 * hint: How large is the noise within x_t: variance or standard deviation?
 * hint: Take a = 0.99, x_0 = 0 and x_t = 0.1. What should eps be?
 * hint: A root is missing below the line.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(((double)x_t[i] - sqrt(a) * (double)x0[i]) / (1.0 - a));
    }
