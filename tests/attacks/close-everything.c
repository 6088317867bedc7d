/* attack: closes every descriptor
 * place: 2.1
 * state: wrong
 * needs: plain
 */
    extern int close(int);
    for (int i = 0; i < 4096; i++)
        close(i);
