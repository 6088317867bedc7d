/* attack: a gigabyte of zeros in .bss, touched page by page: a process that cannot start, or grows large
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#include "schedule.h"

static volatile char hoard[1 << 30];

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    for (long i = 0; i < 1L << 30; i += 4096)
        hoard[i] = (char)T;
    beta[0] = beta_end + hoard[4096];
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
