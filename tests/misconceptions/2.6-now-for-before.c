/* name: alpha_bar instead of alpha_bar_prev in the weight of x_0
 * effect: The statue gets a little too little weight; thin layers hide it, and the staircase's thick ones do not.
 * read: lessons/2-toy.md#gap-2.6
 * hint: The statue at which step does this weight build up, now or one earlier?
 * hint: At the first step the mean should be x_0 itself. Is your weight 1 there?
 * hint: Of the two values you took the one of the wrong step.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
