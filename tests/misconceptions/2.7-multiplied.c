/* name: multiplied by the root where it should be divided
 * effect: Every stroke shrinks x instead of stretching it back, so samples end too close to 0 and too close together.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Lesson 1 made x smaller in each stroke. What must the way back do?
 * hint: Take eps = 0 and z = 0. Is x larger or smaller after the stroke? Which should it be?
 * hint: You did once more what burying did already.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)sqrt(1.0 - beta);
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
