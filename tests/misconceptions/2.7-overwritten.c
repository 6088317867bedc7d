/* name: x_prev is written before x is read
 * effect: Right as long as the two arrays are different; but the walk carves in place, so x is lost at every stroke and all samples end at 0.
 * read: lessons/2-toy.md#gap-2.7
 * hint: The comment above the function says something about x_prev and x. What?
 * hint: Call it with the same array for both. What is in x when your second loop reads it?
 * hint: Finish with one number before you go on to the next.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = noise_sd * z[i];
    for (int i = 0; i < B * D; i++)
        x_prev[i] += scale * (x[i] - eps_coef * eps[i]);
