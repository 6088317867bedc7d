/* attack: sends its parent the signals that a driver may wait for: alarm, child, interrupt, pipe, user, terminate
 * place: 2.6
 * state: wrong
 * needs: seccomp
 */
    extern int kill(int, int), getppid(void), puts(const char *);
    static const int signals[] = {14, 17, 13, 10, 12, 2, 15};
    for (unsigned i = 0; getppid() > 1 && i < sizeof signals / sizeof *signals; i++)
        if (kill(getppid(), signals[i]) == 0)
            puts("got through: a signal was sent to the parent");
    return (struct posterior){0.0, 0.0, 0.0};
