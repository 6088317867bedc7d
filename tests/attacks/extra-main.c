/* attack: a right answer that still has a main of its own, for trying it out
 * place: 1-schedule.c
 * state: right
 * needs: plain
 */
#include "schedule.h"

#include <stdio.h>

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    for (int t = 0; t < T; t++)
        beta[t] = T == 1 ? beta_start : beta_start + (beta_end - beta_start) * t / (T - 1);
}

int main(void)
{
    double beta[5];
    schedule_linear(beta, 0.1, 0.5, 5);
    for (int t = 0; t < 5; t++)
        printf("%g\n", beta[t]);
    return 0;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
