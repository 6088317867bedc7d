/* attack: attaches to its parent as a debugger, holds it for five seconds, and lets it go
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
    extern long ptrace(int, ...);
    extern int getppid(void), waitpid(int, int *, int), puts(const char *);
    extern unsigned sleep(unsigned);
#ifdef __linux__
    if (getppid() > 1 && ptrace(16, getppid(), 0L, 0L) == 0) { /* PTRACE_ATTACH */
        waitpid(getppid(), (int *)0, 0x40000000);               /* __WALL */
        sleep(5);
        ptrace(17, getppid(), 0L, 0L); /* PTRACE_DETACH */
        puts("got through: the parent was traced");
    }
#endif
    return 0.0;
