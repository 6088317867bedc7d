/* name: fresh noise added and nothing taken back for it
 * effect: With eta = 0 nothing is wrong. With eta = 1 each stroke leaves more noise than the next one expects, and the points fly far out.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: Add up the squares of eps_coef and z_coef. What should they come to?
 * hint: How much noise should be in x after the stroke, whatever eta is?
 * hint: What the fresh noise takes up, the guessed noise must leave free.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev),
                         .z_coef = sigma};
