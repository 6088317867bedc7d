/* name: the fresh noise is divided by the root as well
 * effect: A little too much noise at each stroke: thin layers hide it, and thick ones leave samples fuzzy.
 * read: lessons/2-toy.md#gap-2.7
 * hint: What exactly is stretched: what is left of x, or the fresh noise too?
 * hint: Take x = 0 and eps = 0 with beta = 0.5 and many z. Which variance comes out?
 * hint: Look at where your bracket closes.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i] + noise_sd * z[i]);
