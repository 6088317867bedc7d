/* name: root of alpha_bar where the root of alpha belongs
 * effect: x_t gets almost no weight in deep static, so a walk by this mean is cut short in its first strokes and ends too close to 0.
 * read: lessons/2-toy.md#gap-2.6
 * hint: One layer or all layers: which shrinking does the weight of x_t undo?
 * hint: Deep in the static one thin stroke hardly changes x. Is your weight of x_t near 1 there?
 * hint: One of your two kinds of alpha has a bar too many.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(alpha_bar) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
