/* name: the guessed noise is added once more instead of taken off
 * effect: Every stroke buries deeper, and samples fly apart.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Does the chisel put static on or take it off?
 * hint: Take x = 0, z = 0 and eps = 1. What sign should come out?
 * hint: One sign is that of lesson 1, not of the way back.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] + eps_coef * eps[i]) + noise_sd * z[i];
