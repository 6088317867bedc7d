/* name: fresh noise at the last stroke
 * effect: One thin layer of static is put back on the finished statue, so samples are never quite clean.
 * read: lessons/2-toy.md#gap-2.7
 * hint: After the last stroke, should there be static on the statue?
 * hint: Put alpha_bar_prev = 1. Does your result depend on z?
 * hint: A noise of zero there is no accident that wants mending.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    double var = posterior(beta, alpha_bar, alpha_bar_prev).var;
    float noise_sd = (float)sqrt(var > 0.0 ? var : beta);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
