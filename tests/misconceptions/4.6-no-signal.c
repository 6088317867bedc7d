/* name: the guess is not shrunk
 * effect: The statue goes in at full size even in deep static, where hardly any of it should show: points fly far out, more with more strokes.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: How large is the statue within x_prev?
 * hint: Take a and p both near 0 and h = 1. How much of x_0 should x_prev hold?
 * hint: Something with p in it stands before the bracket.
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = 1.0 - exp(-h),
                           .before_coef = 0.0};
