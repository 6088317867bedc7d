/* attack: opens an io_uring, by which files and sockets are reached without the system calls that a filter watches
 * place: 1.3
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern int close(int), puts(const char *);
#ifdef SYS_io_uring_setup
    unsigned long parameters[32] = {0};
    long ring = syscall(SYS_io_uring_setup, 4, parameters);
    if (ring >= 0) {
        puts("got through: an io_uring was set up");
        close((int)ring);
    }
#endif
    for (int t = 0; t < T; t++)
        var[t] = 0.0;
