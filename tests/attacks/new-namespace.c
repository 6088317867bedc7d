/* attack: asks for a user namespace of its own, in which it would be root
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern int puts(const char *);
#ifdef SYS_unshare
    if (syscall(SYS_unshare, 0x10000000) == 0) /* CLONE_NEWUSER */
        puts("got through: root in a namespace of its own");
#endif
    return 0.0;
