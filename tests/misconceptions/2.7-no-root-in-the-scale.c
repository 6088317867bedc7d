/* name: divided by 1 - beta instead of its root
 * effect: Every stroke stretches x twice as much as burying shrank it, so samples end too far out and too wide.
 * read: lessons/2-toy.md#gap-2.7
 * hint: By which factor did the stroke of lesson 1 shrink x?
 * hint: Take eps = 0 and z = 0 with beta = 0.36. By how much is x stretched?
 * hint: A share of the variance stands where a share of x belongs.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / (1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
