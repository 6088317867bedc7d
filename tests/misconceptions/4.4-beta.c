/* name: sigma from the layer alone
 * effect: This is the root of the stroke's beta, not of the posterior's variance. With eta = 1 the last strokes add more noise than there should be, and even the finished statue gets some.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: How much fresh noise does your stroke add when it lands on the clean statue?
 * hint: Put alpha_bar_prev = 1. Does your result depend on z? Should it?
 * hint: sigma is a product of two roots and eta.
 */
    double sigma = eta * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(fmax(1.0 - alpha_bar_prev - sigma * sigma, 0.0)),
                         .z_coef = sigma};
