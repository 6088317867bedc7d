/* name: one factor of the variance is missing
 * effect: The variance is above beta, and far above it near the statue: at the last stroke a whole draw of static goes on top.
 * read: lessons/2-toy.md#gap-2.6
 * hint: At the first step alpha_bar_prev is 1. What should the variance be there?
 * hint: Can the variance be above beta? Should it be?
 * hint: One argument does not appear in your variance.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta / (1.0 - alpha_bar),
    };
