/* name: the zero variance at the first step replaced by beta
 * effect: One thin layer of static is put back after the last stroke, so samples are never quite clean.
 * read: lessons/2-toy.md#gap-2.6
 * hint: When x_0 is known, how uncertain is x_0?
 * hint: What does the comment above the function promise where alpha_bar_prev is 1?
 * hint: A zero there is no accident that wants mending.
 */
    struct posterior p = {
        .x0_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
    if (p.var <= 0.0)
        p.var = beta;
    return p;
