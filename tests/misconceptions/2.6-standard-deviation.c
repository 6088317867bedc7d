/* name: standard deviation instead of variance
 * effect: Its root is taken again in the stroke, so far too much noise goes back in and samples stay far too wide.
 * read: lessons/2-toy.md#gap-2.6
 * hint: Variance or standard deviation: which one does the name promise?
 * hint: Can your number be larger than beta? Should it be?
 * hint: You took a root that belongs into the function that uses this.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = sqrt(beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
    };
