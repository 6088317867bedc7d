/* name: no fresh noise
 * effect: Samples draw together towards the middle of the blob and end much too narrow: one of the cartoon's faults.
 * read: lessons/2-toy.md#gap-2.7
 * hint: A stroke does two things. What is the second?
 * hint: Does your result depend on z?
 * hint: The stroke leads to the middle of where x_{t-1} may lie. It does not lie exactly there.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]);
