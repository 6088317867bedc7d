/* attack: answers rightly, and writes one number past the end of its output
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    double product = 1.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
    alpha_bar[T] = product;
