/* attack: leaves a chain of parents and children, each in a session of its own
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#define _GNU_SOURCE
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

/* Each parent waits for half a minute, the last child tries to go deeper. */
static void chain(void)
{
    time_t end = time(NULL) + 30;
    if (fork() != 0)
        return;
    prctl(PR_SET_NAME, "deep-chain"); /* nothing of that name may be left */
    prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0);
    for (;;) {
        int child = fork();
        setsid();
        while (child > 0 && time(NULL) < end)
            usleep(20000);
        if (child != 0 && time(NULL) >= end)
            _exit(0);
        usleep(300);
    }
}
#include "schedule.h"

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    chain();
    beta[0] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
