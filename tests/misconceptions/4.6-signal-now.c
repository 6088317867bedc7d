/* name: the statue scaled for the step that is left
 * effect: The statue's part of each stroke is too small, and samples end too near to the middle.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: At which step must the result of a stroke look right?
 * hint: With h infinite, what must the statue be multiplied by?
 * hint: Two alpha_bars are at hand. The root in front of the bracket belongs to the earlier step.
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = sqrt(alpha_bar) * (1.0 - exp(-h)),
                           .before_coef = 0.0};
