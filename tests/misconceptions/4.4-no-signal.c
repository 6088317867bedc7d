/* name: the statue is not shrunk
 * effect: The statue goes back at full size at every step, which in deep static is far too large: points fly apart, faster with more strokes.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: How large is the statue within x at a step with much noise?
 * hint: Put in an alpha_bar_prev near 0. What is x0_coef, and what should it be?
 * hint: Bury it again as q_sample does: both parts have a factor.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = 1.0,
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = sigma};
