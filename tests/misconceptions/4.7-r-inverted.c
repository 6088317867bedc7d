/* name: r upside down, or a division by 2 r without brackets
 * effect: With equal strides in lambda r is 1 and nothing is wrong. With others the correction is strong where it should be weak; at ten even strokes in t the samples even look better, but the order is lost.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: Which of the two strides stands above?
 * hint: Suppose that the stride before was very short. Should a small change of the guess along it weigh much or little?
 * hint: r is the old stride over the new one.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (half_log_snr(alpha_bar_prev) - lambda) / (lambda - half_log_snr(before));
    step.before_coef = -step.now_coef / (2.0 * r);
    step.now_coef -= step.before_coef;
    return step;
