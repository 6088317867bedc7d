/* attack: seeks the inputs back to their start at every call, so that they never end
 * place: 1.5
 * state: wrong
 * needs: plain
 */
    extern long lseek(int, long, int);
    lseek(3, 0, 0);
    return 0.0;
