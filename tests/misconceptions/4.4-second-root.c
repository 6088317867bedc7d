/* name: the second root of sigma is missing
 * effect: Too little fresh noise at small strokes, so with eta = 1 the walk is nearer to the one without dice.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: sigma is a standard deviation. Are all its parts?
 * hint: At eta = 1 the square of sigma is the var of gap 2.6. Compare.
 * hint: One of the two brackets in your sigma has lost its root.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * (1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = sigma};
