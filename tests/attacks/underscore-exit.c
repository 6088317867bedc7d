/* attack: ends the process with _exit(0), so that no handler runs
 * place: 2.3
 * state: wrong
 * needs: plain
 */
    extern void _exit(int);
    _exit(0);
