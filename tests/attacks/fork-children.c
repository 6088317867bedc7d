/* attack: leaves fifty children behind, each of which sleeps a second
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern int fork(void);
    extern unsigned sleep(unsigned);
    extern void _exit(int);
    static int calls;
    for (int i = 0; calls == 0 && i < 50; i++)
        if (fork() == 0) {
            sleep(1);
            _exit(0);
        }
    calls++;
    alpha_bar[0] = 0.0;
