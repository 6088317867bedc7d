/* name: 1/r where 1/(2r) belongs
 * effect: The guess is carried on to the end of the stroke instead of its middle: the error falls only as fast as with first order, and with few strokes the points overshoot.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: The guess changes along the stroke. At which place of the stroke should it be taken?
 * hint: With equal strides, how far past the new guess do you go? The midpoint is half a stride on.
 * hint: A 2 is missing.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.before_coef = -step.now_coef / r;
    step.now_coef -= step.before_coef;
    return step;
