/* name: alpha_bar and alpha_bar_prev swapped everywhere
 * effect: All three numbers come out wrong, and at the last stroke all divide by zero, so samples end as infinity or NaN.
 * read: lessons/2-toy.md#gap-2.6
 * hint: Which of the two tables' values is the larger, and why?
 * hint: Put in the first step, where alpha_bar_prev is 1. What do you divide by?
 * hint: Which comes earlier on the way into the static, prev or the other?
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar) * beta / (1.0 - alpha_bar_prev),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar) / (1.0 - alpha_bar_prev),
        .var = beta * (1.0 - alpha_bar) / (1.0 - alpha_bar_prev),
    };
