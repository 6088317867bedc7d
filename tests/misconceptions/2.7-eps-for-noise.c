/* name: the guessed noise put back as the fresh one
 * effect: What the stroke takes off it puts back, and at most steps more than that, so static grows and samples end too wide or fly apart.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Which of your arguments is fresh noise?
 * hint: Does your result depend on z?
 * hint: What was just taken off should not go back on.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * eps[i];
