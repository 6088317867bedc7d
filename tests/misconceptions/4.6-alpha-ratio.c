/* name: the ratio of the signals where that of the noise belongs
 * effect: x is stretched at every stroke instead of shrunk, as in lesson 2, and then the whole guess goes on top: points fly far out.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: Put p = 1. What should be left of x?
 * hint: What is the factor before x: above 1 or below?
 * hint: What is kept of x is its noise. By how much should the noise shrink?
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt(alpha_bar_prev / alpha_bar),
                           .now_coef = sqrt(alpha_bar_prev) * (1.0 - exp(-h)),
                           .before_coef = 0.0};
