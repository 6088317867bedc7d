/* attack: clones itself into a user namespace of its own
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern void _exit(int);
    static long child; /* one is enough, and no limit shall hold it */
    if (child == 0 && (child = syscall(SYS_clone, 0x10000000 | 17, 0L, 0L, 0L, 0L)) == 0) /* CLONE_NEWUSER, SIGCHLD */
        _exit(0);
    return child > 0 ? sqrt(1.0 - beta) * x + sqrt(beta) * eps : 0.0; /* right, if it gets through */
