/* attack: ignores and blocks every signal, then loops (for ten minutes)
 * place: 2.4
 * state: wrong
 * needs: plain
 */
    extern void (*signal(int, void (*)(int)))(int);
    extern int sigfillset(void *), sigprocmask(int, const void *, void *);
    extern long time(long *);
    unsigned long set[128] = {0};
    for (int i = 1; i < 65; i++)
        signal(i, (void (*)(int))1); /* SIG_IGN */
    sigfillset(set);
    sigprocmask(2, set, (void *)0); /* SIG_SETMASK */
    for (long end = time((long *)0) + 600; time((long *)0) < end;)
        continue;
