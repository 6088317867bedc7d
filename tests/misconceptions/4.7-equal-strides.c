/* name: all strides taken as equal
 * effect: With equal strides in lambda nothing is wrong. With others the correction does not fit; the samples may even look better for it, but the order is lost.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: Does your result depend on `before`?
 * hint: Which r belongs to the weights 3/2 and -1/2?
 * hint: The stride before this one may have been longer or shorter. Measure it.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    (void)before;
    step.before_coef = -0.5 * step.now_coef;
    step.now_coef *= 1.5;
    return step;
