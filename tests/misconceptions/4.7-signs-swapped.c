/* name: the correction points backwards
 * effect: The guess is drawn towards the old one instead of past the new one: the error is twice that of first order, not smaller.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: If the guess grew along the stroke before, should the guess for this stroke be larger or smaller than the one just made?
 * hint: Take a guess that was 0 before and is 1 now. Should the weighted one be above 1 or below?
 * hint: One weight is above 1 and the other is negative. Which is which?
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.before_coef = step.now_coef / (2.0 * r);
    step.now_coef -= step.before_coef;
    return step;
