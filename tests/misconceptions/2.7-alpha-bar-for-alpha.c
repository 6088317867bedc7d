/* name: divided by the root of alpha_bar instead of alpha
 * effect: In deep static every stroke multiplies x by a large number, so samples fly off within a few strokes.
 * read: lessons/2-toy.md#gap-2.7
 * hint: One stroke or all strokes: how much shrinking is undone here?
 * hint: Take eps = 0 and z = 0 deep in the static. Does one stroke change x much? Should it?
 * hint: One of your two kinds of alpha has a bar too many.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(alpha_bar));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
