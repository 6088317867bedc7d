/* name: root of 1 - alpha_bar below the line
 * effect: Deep static hides it, where that root is near 1; near the statue both weights are far too small and the walk collapses to 0 at its end.
 * read: lessons/2-toy.md#gap-2.6
 * hint: At the first step the mean should be x_0 itself. Is your weight 1 there?
 * hint: Add up the two weights for thin layers. Is the sum near 1 at every step?
 * hint: These fractions compare variances with variances.
 */
    return (struct posterior){
        .x0_coef = sqrt(alpha_bar_prev) * beta / sqrt(1.0 - alpha_bar),
        .xt_coef = sqrt(1.0 - beta) * (1.0 - alpha_bar_prev) / sqrt(1.0 - alpha_bar),
        .var = beta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
    };
