/* name: noise and statue swapped
 * effect: The statue's own error does not weigh 1, and the ratios of the two are upside down: a network for x_0 trained with such weights looks at the deepest static only.
 * read: lessons/5-targets.md#gap-5.6
 * hint: By what does the text measure? What is the weight of that itself?
 * hint: For which of the three is w 1 whatever alpha_bar is?
 * hint: Two of your three branches hold each other's value.
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? 1.0 : target == X0 ? ratio : ratio + 1.0;
