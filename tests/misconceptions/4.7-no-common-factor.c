/* name: the old guess is not scaled as the new one
 * effect: The two weights are right among themselves only if both are multiplied by what first order gives x_0: fine strokes take far too much off, and many strokes explode.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: If both guesses are the same, the stroke must be that of first order. Is yours?
 * hint: Add now_coef and before_coef. What should come out?
 * hint: x_0 is replaced by the whole weighted sum. What stood before x_0?
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.now_coef *= 1.0 + 1.0 / (2.0 * r);
    step.before_coef = -1.0 / (2.0 * r);
    return step;
