/* attack: never returns
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    for (volatile int t = 0;;)
        alpha_bar[t] = beta[t] + T;
