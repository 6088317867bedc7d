/* attack: ends the process with quick_exit(0)
 * place: 3.7
 * state: wrong
 * needs: plain
 */
    quick_exit(0);
