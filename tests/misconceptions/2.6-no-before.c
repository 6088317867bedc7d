/* name: alpha_bar used for alpha_bar_prev throughout
 * effect: As if no layer lay between now and before: x_t keeps its whole weight and the statue comes on top, so a walk by this mean runs off, and the last stroke leaves static on.
 * read: lessons/2-toy.md#gap-2.6
 * hint: How many different values of alpha_bar does this function get?
 * hint: At the first step the mean should be x_0 itself. Which weight has x_t there in yours?
 * hint: One argument does not appear in your code.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar) * beta / (1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta),
        .var = beta,
    };
