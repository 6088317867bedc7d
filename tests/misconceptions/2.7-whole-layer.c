/* name: one stroke of lesson 1 solved backwards
 * effect: Takes off as much as if all the guessed noise were of the last layer; the pieces point the same way again and again, so far too much comes off and samples fall together.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Is the guessed noise that of the last layer, or of all layers together?
 * hint: Deep in the static, which part of eps was laid by the last stroke alone?
 * hint: The factor before eps must know how deep x lies, and yours does not.
 */
    float noise = (float)sqrt(beta), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - noise * eps[i]) + noise_sd * z[i];
