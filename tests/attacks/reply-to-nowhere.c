/* attack: moves stdout over the descriptor of the reply: the reply goes elsewhere, the status is 0
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    extern int dup2(int, int);
    dup2(1, 4);
    for (int t = 0; t < T; t++)
        var[t] = 0.0;
