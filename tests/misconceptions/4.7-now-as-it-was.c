/* name: the new guess is not raised
 * effect: The old guess is taken off and nothing put in for it, so half of the statue is missing at each stroke and the samples stay smeared.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: If both guesses are the same, the stroke must be that of first order. Is yours?
 * hint: Add now_coef and before_coef. What should come out?
 * hint: What is taken off the one must be added to the other.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.before_coef = -step.now_coef / (2.0 * r);
    return step;
