/* name: h with the wrong sign
 * effect: e^-h is large instead of small, so the guess counts a huge number of times with the wrong sign; at the last stroke, where h is infinite, everything ends at infinity.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: Is your h positive?
 * hint: lambda grows as noise goes. At which end of the stroke is it larger?
 * hint: Print e^-h for p = 1. The text says what it must be.
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = sqrt(alpha_bar_prev) * (1.0 - exp(h)),
                           .before_coef = 0.0};
