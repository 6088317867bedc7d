/* name: alpha_bar and alpha_bar_prev swapped in the variance
 * effect: The variance is larger than beta, and at the last stroke it divides by zero, so every sample ends as infinity or NaN.
 * read: lessons/2-toy.md#gap-2.6
 * hint: Is knowing x_0 a help or a hindrance? Should the variance be above beta or below it?
 * hint: Put in the first step, where alpha_bar_prev is 1.
 * hint: The two shares of noise in your fraction have changed places.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar) / (1.0 - alpha_bar_prev),
    };
