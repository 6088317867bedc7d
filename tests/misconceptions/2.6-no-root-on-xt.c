/* name: root missing on the weight of x_t
 * effect: x_t loses a little too much at every stroke, so a walk by this mean ends too close to 0, and its samples too close together.
 * read: lessons/2-toy.md#gap-2.6
 * hint: By which factor did the last stroke shrink x_{t-1}?
 * hint: Check by burying without noise: with x_t = root(alpha_bar) x_0, the mean should be what is left of x_0 one step earlier.
 * hint: One of the two weights has a root and the other has none.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = (1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
