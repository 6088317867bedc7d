/* attack: ends the process with status 0 before there is a reply
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern void exit(int);
    exit(0);
