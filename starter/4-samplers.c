/* Lesson 4: fewer strokes. The network stays as it is; only the walk changes.
 *
 * A walk's list of steps t [K] runs upwards, as respace makes it; strokes run down from t[K-1]. Stroke i leaps
 * from t[i] to t[i-1], and stroke 0 to the clean statue, where alpha_bar is 1. What a stroke multiplies by is a
 * double; points are float [B][2]. Chisels are called as in gap 3.4. Types are in lessons/samplers.h. */
#include "samplers.h"

#include <math.h>
#include <stdlib.h>

/* 4.1 Half the logarithm of the signal-to-noise ratio:
 *   lambda = log(alpha_bar / (1 - alpha_bar)) / 2
 *   returns lambda, infinite for alpha_bar = 1   alpha_bar in (0,1]
 *   [Lu et al. 2022, section 2] */
double half_log_snr(double alpha_bar)
{
    TODO("4.1");
}

/* 4.2 Two ways to choose K of T steps, both ascending:
 *   LEADING    t_i = i s, with s = T / K cut to a whole number
 *   TRAILING   t_i = (i + 1) T / K, rounded to the nearest whole number (halves up), minus 1
 *   t [K] out   rule LEADING or TRAILING   1 <= K <= T
 *   [Lin et al. 2024] */
void spaced(int *t, enum spacing rule, int T, int K)
{
    TODO("4.2");
}

/* 4.3 K of T steps, spread evenly in lambda. Place i wants
 *   lambda_i = lambda(0) + i (lambda(T-1) - lambda(0)) / (K-1), for K = 1 lambda(T-1)
 * and gets the step whose own lambda is nearest. No step comes twice: if that one is not above t_{i-1}, take
 * t_{i-1} + 1; and t_i is at most T - K + i, so that the rest find room.
 *   t [K] out, ascending   alpha_bar [T], falling   1 <= K <= T */
void spaced_in_lambda(int *t, const double *alpha_bar, int T, int K)
{
    TODO("4.3");
}

/* 4.4 What DDIM weighs by. The guessed statue is buried again to the earlier step, in the guessed noise; eta says
 * how much of that noise is fresh: 0 none, 1 as much as lesson 2's stroke adds. With a = alpha_bar and
 * p = alpha_bar_prev:
 *   sigma = eta sqrt((1 - p) / (1 - a)) sqrt(1 - a / p)
 *   x0_coef = sqrt(p),  eps_coef = sqrt(1 - p - sigma^2),  z_coef = sigma
 *   0 < alpha_bar < alpha_bar_prev <= 1   0 <= eta <= 1
 *   [Song, Meng and Ermon 2021, eq. 12 and 16] */
struct ddim ddim_step(double alpha_bar, double alpha_bar_prev, double eta)
{
    TODO("4.4");
}

/* 4.5 The walk with DDIM: for i = K-1 down to 0 ask the chisel at t[i], take the statue that its guess implies,
 *   x_0 = (x - sqrt(1 - alpha_bar[t_i]) eps) / sqrt(alpha_bar[t_i])
 * and leap with ddim_step to alpha_bar[t_{i-1}] (1 when i = 0).
 *   x [B][2] in x_T, out x_0   z [K][B][2]: stroke i uses z[i]; NULL if eta is 0   t [K]   alpha_bar [T] */
void sample_ddim(float *x, const float *z, double eta, chisel_fn *chisel, void *context, const int *t,
                 const double *alpha_bar, int K, int B)
{
    TODO("4.5");
}

/* 4.6 DPM-Solver++ of first order, exact if the guess of x_0 stays the same all along the stroke. With
 * a = alpha_bar, p = alpha_bar_prev and h = lambda_prev - lambda, which is positive:
 *   x_prev = sqrt((1 - p) / (1 - a)) x + sqrt(p) (1 - e^-h) x_0
 * before_coef is 0. For p = 1, h is infinite and e^-h is 0.
 *   0 < alpha_bar < alpha_bar_prev <= 1
 *   [Lu et al. 2022b, section 4] */
struct solver solver_first(double alpha_bar, double alpha_bar_prev)
{
    TODO("4.6");
}

/* 4.7 DPM-Solver++ of second order, multistep (2M, midpoint). The guess does change along the stroke, and its
 * change since the stroke before tells how fast. That one stood at alpha_bar `before`. With h as in 4.6,
 * g = lambda - lambda_before and r = g / h, x_0 in 4.6 is replaced by
 *   (1 + 1 / (2 r)) x_0 - 1 / (2 r) x_0(before)
 *   0 < before < alpha_bar < alpha_bar_prev < 1
 *   [Lu et al. 2022b, algorithm 2] */
struct solver solver_second(double before, double alpha_bar, double alpha_bar_prev)
{
    TODO("4.7");
}

/* 4.8 The walk with 2M, without dice: as in 4.5, but each stroke is solver_second, with the x_0 that the stroke
 * before it guessed. The first stroke made (i = K-1) has none before it, and the last (i = 0) leaps to
 * alpha_bar 1, where h is infinite: both are solver_first.
 *   x [B][2] in x_T, out x_0   t [K]   alpha_bar [T] */
void sample_2m(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B)
{
    TODO("4.8");
}

/* 4.9 DDIM without dice, walked the other way, from the statue up to static. For i = 0 to K-1, x stands at
 * alpha_bar[t_{i-1}] (1 when i = 0). Ask the chisel at t[i] what noise is in x, and leap up with that guess:
 *   x_0 = (x - sqrt(1 - alpha_bar[t_{i-1}]) eps) / sqrt(alpha_bar[t_{i-1}])
 *   x <- sqrt(alpha_bar[t_i]) x_0 + sqrt(1 - alpha_bar[t_i]) eps
 *   x [B][2] in x_0, out x_T   t [K]   alpha_bar [T] */
void bury_ddim(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B)
{
    TODO("4.9");
}
/* Untouched starter, seal c4261ea5852f7b77 */
