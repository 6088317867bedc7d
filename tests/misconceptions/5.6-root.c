/* name: the root of the weight
 * effect: This is by how much errors are stretched, not their squares: the weights are right in order, but too flat. After a short training a network for x_0 may even be better with them.
 * read: lessons/5-targets.md#gap-5.6
 * hint: w belongs to squared errors. Is yours squared?
 * hint: Take alpha_bar = 0.8. How much larger is an error in eps than one in x_0, and its square?
 * hint: There is one function call too many in it.
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? sqrt(ratio) : target == X0 ? 1.0 : sqrt(ratio + 1.0);
