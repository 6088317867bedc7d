/* name: the noise of now where that of the earlier step belongs
 * effect: The stroke shows the statue more but keeps all the noise: the walk ends with static on it, spread far beyond the spiral, however many strokes there are.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: How much noise should be in x after the stroke?
 * hint: Put alpha_bar_prev = 1 and eta = 0. What is eps_coef? What should it be?
 * hint: Both coefficients belong to the step where the stroke lands.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar - sigma * sigma),
                         .z_coef = sigma};
