/* attack: a constructor in lesson 2 changes rounding and signals for everybody, and replaces stdout; lesson 1 is not its business
 * place: 2-toy.c
 * state: not compiling
 * needs: plain
 */
#include "toy.h"

#include <fenv.h>
#include <signal.h>
#include <unistd.h>

__attribute__((constructor)) static void before_main(void)
{
    fesetround(FE_DOWNWARD);
    signal(SIGPIPE, SIG_IGN);
    dup2(2, 1);
}

void q_sample(float *x_t, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B, int D)
{
    for (int i = 0; i < B * D; i++)
        x_t[i] = x0[i] + eps[i];
}

/* The other gaps are still open. */
void predict_x0(float *x0, const float *x_t, const float *eps, const int *t, const double *alpha_bar, int B, int D) { TODO("2.2"); }
void moments_update(double *m1, double *m2, const float *x, int B, int D) { TODO("2.3"); }
void debias(double *mean, double *var, const double *m1, const double *m2, int n, int D) { TODO("2.4"); }
void gaussian_eps(float *eps, const float *x, const double *mean, const double *var, double alpha_bar, int B, int D) { TODO("2.5"); }
struct posterior posterior(double beta, double alpha_bar, double alpha_bar_prev) { TODO("2.6"); }
void reverse_step(float *x_prev, const float *x, const float *eps, const float *z, double beta, double alpha_bar, double alpha_bar_prev, int B, int D) { TODO("2.7"); }
