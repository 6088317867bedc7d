/* name: the sign of the guess turned round
 * effect: x is shrunk and the guess subtracted, as if the statue were to be taken off: with more strokes the samples draw together on one spot.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: What should your stroke do with x_0: put it in or take it off?
 * hint: Put p = 1. What should come out is x_0 itself.
 * hint: Papers write this term with two minus signs. One was lost on the way.
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = sqrt(alpha_bar_prev) * (exp(-h) - 1.0),
                           .before_coef = 0.0};
