/* name: eta comes in twice
 * effect: With eta 0 or 1 nothing is wrong. In between too little fresh noise goes in, less than was taken off the guess to make room for it.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: Put eta = 0.5. Do the squares of eps_coef and z_coef add up to 1 - p?
 * hint: How often does eta stand in the formula for sigma?
 * hint: z_coef is sigma, and sigma knows of eta already.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = eta * sigma};
