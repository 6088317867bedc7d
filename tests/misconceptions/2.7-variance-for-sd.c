/* name: variance where the standard deviation of the noise belongs
 * effect: Hardly any fresh noise goes in, so samples draw together and end much too narrow.
 * read: lessons/2-toy.md#gap-2.7
 * hint: z has variance 1. What must it be multiplied by to have the variance you want?
 * hint: Take x = 0, eps = 0 and many z. Which variance comes out?
 * hint: Something is missing in front of z.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise = (float)posterior(beta, alpha_bar, alpha_bar_prev).var;
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise * z[i];
