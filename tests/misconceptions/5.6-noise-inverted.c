/* name: the noise's weight upside down
 * effect: Weights for a network of x_0 made of it rise with t, where they should fall: the first steps are left undone.
 * read: lessons/5-targets.md#gap-5.6
 * hint: At t = 0 an error of 0.01 in the statue is a whole noise. Is the weight there large or small?
 * hint: Work the example of the lesson: alpha_bar = 0.36.
 * hint: Which stands above in the signal-to-noise ratio?
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? 1.0 / ratio : target == X0 ? 1.0 : ratio + 1.0;
