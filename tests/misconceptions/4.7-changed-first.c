/* name: now_coef was changed before before_coef was made of it
 * effect: The two weights no longer add up to that of first order, so every stroke scales the statue wrongly.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: What should now_coef and before_coef add up to?
 * hint: Go through your lines in their order. Which number does each of them read?
 * hint: Both weights are made of the now_coef of first order. Keep it.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.now_coef *= 1.0 + 1.0 / (2.0 * r);
    step.before_coef = -step.now_coef / (2.0 * r);
    return step;
