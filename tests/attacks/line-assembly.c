/* attack: says by #line that its assembly stands in a header of the system
 * place: 1-schedule.c
 * state: not compiling
 * needs: plain
 */
#line 1 "/usr/include/stdio.h"
__asm__(".globl got_through\ngot_through:");
#include "schedule.h"

#include <math.h>

/* 1.1 A linear schedule: T values of beta, evenly spaced, from beta_start to beta_end, both included.
 *   beta [T] out   T >= 1; T = 1 gives beta_start
 *   [Ho et al. 2020, section 4] */
void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    TODO("1.1");
}

/* 1.2 One stroke of static: a little of x is lost, a little noise comes in, and a variance of 1 stays 1.
 *   returns sqrt(1 - beta) x + sqrt(beta) eps
 *   beta in (0,1)   eps a draw from N(0,1)
 *   [Ho et al. 2020, eq. 2] */
double forward_step(double x, double beta, double eps)
{
    TODO("1.2");
}

/* 1.3 The variance of the noise that has gathered in x_t, starting from none:
 *   v_t = (1 - beta_t) v_{t-1} + beta_t,  v_{-1} = 0
 *   var [T] out   beta [T], each in (0,1)
 *   [Ho et al. 2020, eq. 2] */
void noise_variance(double *var, const double *beta, int T)
{
    TODO("1.3");
}

/* 1.4 How much of the statue is left: the share of x_0's variance that survives in x_t,
 *   alpha_bar_t = alpha_0 alpha_1 ... alpha_t,  alpha = 1 - beta
 * The noise's share is 1 - alpha_bar_t: the number of 1.3 by another road.
 *   alpha_bar [T] out   beta [T], each in (0,1)
 *   [Ho et al. 2020, eq. 4] */
void alpha_bar(double *alpha_bar, const double *beta, int T)
{
    TODO("1.4");
}

/* 1.5 Signal-to-noise ratio, for data of variance 1: the signal's variance over the noise's.
 *   returns the statue's share of the variance over the static's, with no root
 *   alpha_bar in (0,1)
 *   [Kingma et al. 2021, eq. 2] */
double snr(double alpha_bar)
{
    TODO("1.5");
}

/* 1.6 Is the population buried? Mean and variance of where it ended, its correlation with where it started,
 * and the verdict: buried means that |mean|, |variance - 1| and |correlation| are all at most BURIAL_LIMIT.
 * Mean and variance alone are blind.
 *   correlation = covariance / sqrt(variance of x0 * variance of x)
 *   It is 0 if either variance is below 1e-12: that is a constant, up to rounding.
 *   x0 [n] the start, x [n] the end of the same n >= 1 members. Variances and covariance divide by n. */
struct burial burial(const double *x0, const double *x, int n)
{
    TODO("1.6");
}

/* 1.7 (bonus) The cosine schedule: alpha_bar falls as f(u) = cos^2(pi/2 (u + 0.008) / 1.008), so
 *   beta_t = 1 - f((t+1)/T) / f(t/T), but at most 0.999
 *   beta [T] out
 *   [Nichol and Dhariwal 2021, eq. 17] */
void schedule_cosine(double *beta, int T)
{
    TODO("1.7");
}
/* Untouched starter, seal 9db96efbf14bd50e */
