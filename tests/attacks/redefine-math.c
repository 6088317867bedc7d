/* attack: defines sqrt, fabs, pow, exp and memcmp wrongly, for everybody who is linked with it
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#include "schedule.h"

#include <stddef.h>

double sqrt(double x);
double fabs(double x);
double pow(double x, double y);
double exp(double x);
int memcmp(const void *a, const void *b, size_t n);

double sqrt(double x)
{
    return 0.0;
}
double fabs(double x)
{
    return 0.0;
}
double pow(double x, double y)
{
    return 0.0;
}
double exp(double x)
{
    return 0.0;
}
int memcmp(const void *a, const void *b, size_t n)
{
    return 0;
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    for (int t = 0; t < T; t++)
        beta[t] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
