/* attack: kills its own process group
 * place: 2.1
 * state: wrong
 * needs: plain
 */
    extern int kill(int, int);
    kill(0, 9);
