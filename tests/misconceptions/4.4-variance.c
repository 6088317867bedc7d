/* name: sigma without its roots
 * effect: z is multiplied by a variance. With eta = 1 far too little fresh noise goes in, and the result is near that of eta = 0.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: z has variance 1. What must it be multiplied by to have the variance you want?
 * hint: Compare the square of your sigma with the var of gap 2.6, at eta = 1.
 * hint: Both brackets in sigma stand under a root.
 */
    double sigma =
        eta * (1.0 - alpha_bar_prev) / (1.0 - alpha_bar) * (1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = sigma};
