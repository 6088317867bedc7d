/* attack: defines functions of lesson 2 and of the kit as its own, and is right: only a file's own gaps may be seen
 * place: 1-schedule.c
 * state: not compiling
 * needs: plain
 */
#include "toy.h"

#include "kit/gemm.h"

struct posterior posterior(double beta, double alpha_bar, double alpha_bar_prev)
{
    return (struct posterior){0.0, 0.0, 0.0};
}

void gemm(float *c, const float *a, const float *b, int m, int n, int k)
{
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    for (int t = 0; t < T; t++)
        beta[t] = T == 1 ? beta_start : beta_start + (beta_end - beta_start) * t / (T - 1);
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
