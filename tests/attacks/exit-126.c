/* attack: exits with the status that the launcher once took for its own failure
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern void _exit(int);
    (void)alpha_bar, (void)beta, (void)T;
    _exit(126);
