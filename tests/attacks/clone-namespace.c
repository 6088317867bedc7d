/* attack: clones itself into a user namespace of its own
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern void _exit(int);
    long child = syscall(SYS_clone, 0x10000000 | 17, 0L, 0L, 0L, 0L); /* CLONE_NEWUSER, SIGCHLD */
    if (child == 0)
        _exit(0);
    if (child > 0)
        return sqrt(1.0 - beta) * x + sqrt(beta) * eps; /* right, if it gets through */
    return 0.0;
