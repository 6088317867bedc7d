/* attack: answers rightly, then wipes its const inputs: whoever uses them next is lost
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
    for (int t = 0; t < T; t++)
        ((double *)beta)[t] = 0.5;
