/* attack: leaves a child in a session of its own that holds the reply open for thirty seconds: its end never comes
 * place: 1.5
 * state: wrong
 * needs: plain
 */
    extern int fork(void), setsid(void);
    extern unsigned sleep(unsigned);
    extern void _exit(int);
    static int calls;
    if (calls++ == 0 && fork() == 0) {
        setsid();
        for (int i = 0; i < 30; i++)
            sleep(1);
        _exit(0);
    }
    return 0.0;
