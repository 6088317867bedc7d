/* name: lambda without its half
 * effect: h comes out twice as long and too much of the guess goes in at each stroke: points overshoot, the more the more strokes.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: Does your code use gap 4.1?
 * hint: Take h = 2 by gap 4.1. What is yours?
 * hint: e^-h must be the fall of the noise's size against the signal's, not of its variance.
 */
    double h = log(alpha_bar_prev / (1.0 - alpha_bar_prev)) - log(alpha_bar / (1.0 - alpha_bar));
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = sqrt(alpha_bar_prev) * (1.0 - exp(-h)),
                           .before_coef = 0.0};
