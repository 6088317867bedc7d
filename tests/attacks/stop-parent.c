/* attack: stops its parent for twenty seconds: nobody is left to look at the clock
 * place: 1.3
 * state: wrong
 * needs: seccomp
 */
    extern int kill(int, int), getppid(void), puts(const char *);
    extern unsigned sleep(unsigned);
#ifdef __linux__
    int parent = getppid();
    if (parent > 1 && kill(parent, 19) == 0) { /* SIGSTOP */
        sleep(20);
        kill(parent, 18); /* SIGCONT */
        puts("got through: the parent was stopped");
    }
#endif
    for (int t = 0; t < T; t++)
        var[t] = 0.0;
