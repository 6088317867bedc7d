/* attack: right in the first call only: its product is static and never starts anew
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    static double product = 1.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
