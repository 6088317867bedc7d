/* attack: kills its parent
 * place: 1.4
 * state: wrong
 * needs: seccomp
 */
    extern int kill(int, int), getppid(void), puts(const char *);
    if (getppid() > 1 && kill(getppid(), 9) == 0)
        puts("got through: the parent was killed");
    for (int t = 0; t < T; t++)
        alpha_bar[t] = 0.0;
