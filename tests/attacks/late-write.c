/* attack: keeps the pointer to its last output and spoils that output in the next call; wrong in the first call already
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    static double *last;
    static int last_T;
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
    if (!last || last == var)
        var[0] = 0.0;
    for (int t = 0; last && last != var && t < last_T; t++)
        last[t] = 0.0;
    last = var;
    last_T = T;
