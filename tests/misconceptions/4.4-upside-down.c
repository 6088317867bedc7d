/* name: the first ratio of sigma upside down
 * effect: With eta = 0 nothing is wrong. With eta = 1 sigma is larger than all the noise there should be, most of all at the end, and the statue is lost.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: What is sigma when the stroke lands on the clean statue?
 * hint: sigma may not be larger than the noise that belongs there. Is yours?
 * hint: Which of the two, 1 - a or 1 - p, is the smaller? The ratio must lie below 1.
 */
    double ratio = (1.0 - alpha_bar) / fmax(1.0 - alpha_bar_prev, 1e-12);
    double sigma = eta * sqrt(ratio) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(fmax(1.0 - alpha_bar_prev - sigma * sigma, 0.0)),
                         .z_coef = sigma};
