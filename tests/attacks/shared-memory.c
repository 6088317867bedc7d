/* attack: makes System V shared memory and a queue, which outlive every process
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
#ifdef SYS_shmget
    if (syscall(SYS_shmget, 0, 4096, 01600) >= 0 || syscall(SYS_msgget, 0, 01600) >= 0)
        return sqrt(1.0 - beta) * x + sqrt(beta) * eps; /* right, if it gets through */
#endif
    return 0.0;
