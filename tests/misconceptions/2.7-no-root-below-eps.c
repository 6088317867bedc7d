/* name: 1 - alpha_bar without its root below eps
 * effect: Deep static hides it, where that root is near 1; near the statue far too much is taken off, so samples fall together.
 * read: lessons/2-toy.md#gap-2.7
 * hint: How large is eps as it sits in x: variance or standard deviation?
 * hint: At the first step 1 - alpha_bar is beta. What does the factor before eps become there, and what should it be?
 * hint: A root is missing below the line.
 */
    float eps_coef = (float)(beta / (1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
