/* attack: ends the process with status 0 by a system call of its own, past every wrapper
 * place: 1.2
 * state: wrong
 * needs: plain
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
#ifdef SYS_exit_group
    syscall(SYS_exit_group, 0);
#endif
    return 0.0;
