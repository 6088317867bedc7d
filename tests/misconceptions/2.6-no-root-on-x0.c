/* name: root missing on the weight of x_0
 * effect: The statue gets too little weight in deep static, so a walk by this mean ends too close to 0.
 * read: lessons/2-toy.md#gap-2.6
 * hint: Is alpha_bar_prev a share of x_0, or of its variance?
 * hint: Check by burying without noise: with x_t = root(alpha_bar) x_0, the mean should be what is left of x_0 one step earlier.
 * hint: One of the two weights has a root and the other has none.
 */
    return (struct posterior){
        .x0_coef = alpha_bar_prev * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
