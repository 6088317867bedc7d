/* name: beta where the posterior's variance belongs
 * effect: A little too much noise goes back in at every stroke, and some even at the last, so fine detail stays fuzzy; with many strokes it is hard to see.
 * read: lessons/2-toy.md#gap-2.6
 * hint: If both x_0 and x_t are known, is x_{t-1} as uncertain as a whole new layer?
 * hint: At the first step alpha_bar_prev is 1. What should the variance be there?
 * hint: Knowing x_0 narrows things down. By which factor?
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta,
    };
