/* name: the two weights have changed places
 * effect: The guess of x_0 gets nearly all the weight in deep static, so a walk by this mean jumps to the statue at once and its samples fall together.
 * read: lessons/2-toy.md#gap-2.6
 * hint: In deep static, should one stroke move x much or little?
 * hint: At the first step the mean should be x_0 itself. Which of your weights is 1 there?
 * hint: Each weight is right, for the other one.
 */
    return (struct posterior){
        .x0_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
        .xt_coef = sqrt(alpha_bar_prev) * beta / (1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
