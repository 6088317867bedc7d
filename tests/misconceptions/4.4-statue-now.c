/* name: the statue scaled for the step that is left
 * effect: The statue stays as small as it was, while the noise shrinks: samples end too near to the middle.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: At which step must the result of a stroke look right?
 * hint: At the last leap, what must the statue be multiplied by?
 * hint: Two alpha_bars are at hand. The statue is buried to the earlier step.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = sigma};
