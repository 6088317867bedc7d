/* name: product of beta instead of alpha
 * effect: The table drops to nothing at once, so x_t is all eps: the network need only copy its input, and the loss falls to 0, or to NaN, since lambda is infinite where alpha_bar is 0. No spiral comes out.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: How much does a thin layer leave of the statue?
 * hint: With beta = 0.01 at every step, what should be left after two steps?
 * hint: You multiplied what each layer adds, not what it leaves.
 */
    double product = 1.0;
    for (int t = 0; t < T; t++) {
        product *= beta[t];
        alpha_bar[t] = product;
    }
