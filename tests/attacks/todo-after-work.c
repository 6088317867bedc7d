/* attack: answers rightly and stops at a TODO all the same
 * place: 1.3
 * state: not started
 * needs: plain
 */
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
    TODO("1.3");
