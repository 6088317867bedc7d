/* attack: answers NaN everywhere: |got - expected| > tolerance is false for it
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    for (int t = 0; t < T; t++)
        alpha_bar[t] = NAN;
