/* name: alpha_bar_prev below eps instead of alpha_bar
 * effect: Hidden by deep static; near the statue too much is taken off, and the last stroke divides by zero, so all samples end as infinity or NaN.
 * read: lessons/2-toy.md#gap-2.7
 * hint: The noise at which step sits in x, now or one earlier?
 * hint: Put alpha_bar_prev = 1. What do you divide by?
 * hint: Of the two values you took the one of the wrong step.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar_prev)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
