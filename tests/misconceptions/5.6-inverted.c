/* name: the ratio upside down
 * effect: The weight of the noise's error rises with t, where it should fall: a network for x_0 trained with such weights looks only at the deepest static, and leaves the fine work undone.
 * read: lessons/5-targets.md#gap-5.6
 * hint: Where does a small error in x_0 make a large one in eps: at a small t or at a large one?
 * hint: Divide an error in x_0 by what gap 5.2 divides by. Is it larger or smaller?
 * hint: Signal stands above noise.
 */
    double ratio = 1.0 / snr(alpha_bar);
    return target == EPS ? ratio : target == X0 ? 1.0 : ratio + 1.0;
