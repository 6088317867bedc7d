/* name: the two parts of v's error with one sign
 * effect: At one and the same x_t a statue guessed too large is a noise guessed too small. Taken with one sign the two parts cancel where alpha_bar is one half, and the weight there is 0.
 * read: lessons/5-targets.md#gap-5.6
 * hint: Look at your weight of v for alpha_bar = 0.5.
 * hint: If the guess of x_0 is too large, is the noise that goes with it too large or too small?
 * hint: In v statue and noise have different signs, and so have their errors.
 */
    double ratio = snr(alpha_bar), slope = (2.0 * alpha_bar - 1.0) / sqrt(1.0 - alpha_bar);
    return target == EPS ? ratio : target == X0 ? 1.0 : slope * slope;
