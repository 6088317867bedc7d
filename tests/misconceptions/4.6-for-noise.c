/* name: the stroke that takes a guess of the noise
 * effect: This is DPM-Solver without the ++: it wants eps where yours is given x_0, and at p = 1 it multiplies 0 by infinity.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: What is now_coef multiplied with: a guess of the statue or of the noise?
 * hint: Put p = 1. What should come out is x_0 itself.
 * hint: There are two such formulas, one for each guess. Which letter stands in yours before the bracket?
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt(alpha_bar_prev / alpha_bar),
                           .now_coef = -sqrt(1.0 - alpha_bar_prev) * (exp(h) - 1.0),
                           .before_coef = 0.0};
