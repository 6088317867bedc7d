/* name: strides measured in alpha_bar
 * effect: Where alpha_bar bends r is far off. Four strokes throw the points out; with many the neighbours are alike and 2M still has its order, only with a larger error.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: In what is the length of a stride measured?
 * hint: Your r has no logarithm in it. Should it?
 * hint: g and h are both differences of the same thing, and it is the one from gap 4.1.
 */
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double r = (alpha_bar - before) / (alpha_bar_prev - alpha_bar);
    step.before_coef = -step.now_coef / (2.0 * r);
    step.now_coef -= step.before_coef;
    return step;
