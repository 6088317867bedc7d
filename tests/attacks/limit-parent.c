/* attack: sets its parent's limit of file sizes to 0, so that no result can be written
 * place: 2.3
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern int getppid(void), puts(const char *);
#ifdef SYS_prlimit64
    unsigned long limit[2] = {0, 0};
    if (getppid() > 1 && syscall(SYS_prlimit64, getppid(), 1, limit, (void *)0) == 0)
        puts("got through: the parent's limits were set");
#endif
    for (int d = 0; d < D; d++)
        m1[d] = m2[d] = 0.0;
