/* attack: a right answer that waits for stdin to end first
 * place: 1.3
 * state: right
 * needs: plain
 */
    extern int getchar(void);
    while (getchar() >= 0)
        continue;
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * v + beta[t];
