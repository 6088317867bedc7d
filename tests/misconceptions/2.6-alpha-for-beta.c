/* name: alpha where beta belongs in the weight of x_0
 * effect: The guess of x_0 gets far too much weight at every stroke, so a walk by this mean overshoots and blows up.
 * read: lessons/2-toy.md#gap-2.6
 * hint: A thin layer: does x_0 pull much or little in one stroke?
 * hint: At the first step the mean should be x_0 itself. Is your weight 1 there?
 * hint: Share that stays, share that comes in: you took the wrong one of the two.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * (1.0 - beta) / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
