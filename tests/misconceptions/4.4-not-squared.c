/* name: standard deviations subtracted
 * effect: Noises that know nothing of each other add by their squares. With eta = 1 too little noise is left after each stroke, and the points draw together.
 * read: lessons/4-samplers.md#gap-4.4
 * hint: Add up the squares of eps_coef and z_coef. What should they come to?
 * hint: Lesson 1 added two noises. What was it that added up?
 * hint: sigma belongs under the root, squared.
 */
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev) - sigma,
                         .z_coef = sigma};
