/* attack: takes the factor before the first one from the memory in front of its output, where a 1 would do
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    for (int t = 0; t < T; t++)
        alpha_bar[t] = alpha_bar[t - 1] * (1.0 - beta[t]);
