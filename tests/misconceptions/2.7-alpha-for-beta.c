/* name: alpha where beta belongs in front of eps
 * effect: Nearly all the guessed noise comes off at every stroke, and again at the next, so the walk overshoots and flies apart.
 * read: lessons/2-toy.md#gap-2.7
 * hint: How much of all the noise is one stroke's share?
 * hint: With a very thin layer, should a stroke change x much?
 * hint: Share that stays, share that comes in: you took the wrong one of the two.
 */
    float eps_coef = (float)((1.0 - beta) / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
