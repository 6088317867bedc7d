/* attack: sleeps, which costs no processor time (for ten minutes)
 * place: 2.7
 * state: wrong
 * needs: plain
 */
    extern unsigned sleep(unsigned);
    for (int i = 0; i < 60; i++)
        sleep(10);
