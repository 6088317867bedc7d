/* Lesson 2: a blob in two dimensions, buried and pulled back.
 *
 * Data are float arrays [B][D], row-major: B points of D numbers. Schedules and coefficients are double.
 * Where alpha_bar stands with [T] it is lesson 1's table; without, it is the table's value at this step.
 * alpha_bar_prev is the value one step earlier, and 1 before the first step. Types and DECAY are in
 * lessons/toy.h. */
#include "toy.h"

#include <math.h>

/* 2.1 Bury in one throw: all the noise of steps 0 .. t adds up to one Gaussian. Row b becomes
 *   sqrt(a) x_0 + sqrt(1 - a) eps,  a = alpha_bar[t[b]]
 *   x_t [B][D] out, may be x0   x0 [B][D]   eps [B][D] from N(0,1)
 *   t [B] one step a row, 0 .. T-1   alpha_bar [T]
 *   [Ho et al. 2020, eq. 4] */
void q_sample(float *x_t, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B,
              int D)
{
    TODO("2.1");
}

/* 2.2 The same equation solved for the statue: what x_0 must have been if eps is the noise in x_t.
 *   x0 [B][D] out, may be x_t   x_t [B][D]   eps [B][D]
 *   t [B] one step a row, 0 .. T-1   alpha_bar [T]
 *   [Ho et al. 2020, eq. 15] */
void predict_x0(float *x0, const float *x_t, const float *eps, const int *t, const double *alpha_bar, int B,
                int D)
{
    TODO("2.2");
}

/* 2.3 Remember a crowd without keeping it: moving first and second moments, one per coordinate. From a batch
 * at one t, with m the batch's mean of x and s its mean of x^2:
 *   m1 <- DECAY m1 + (1 - DECAY) m
 *   m2 <- DECAY m2 + (1 - DECAY) s
 *   m1, m2 [D] in and out, both 0 before the first update   x [B][D], B >= 1 */
void moments_update(double *m1, double *m2, const float *x, int B, int D)
{
    TODO("2.3");
}

/* 2.4 The moments started at zero, and after n updates they still hold only 1 - DECAY^n of the truth. Divide
 * that out; then the variance is the second moment less the mean's square. (Adam does the same to its moments.)
 *   mean, var [D] out   m1, m2 [D] from 2.3   n >= 1 updates so far
 *   [Kingma and Ba 2015, section 3] */
void debias(double *mean, double *var, const double *m1, const double *m2, int n, int D)
{
    TODO("2.4");
}

/* 2.5 The best guess of the noise in x when x_t is Gaussian, coordinate by coordinate:
 *   eps = sqrt(1 - alpha_bar) (x - mean) / var
 *   eps [B][D] out, may be x   x [B][D], all rows at one step
 *   mean, var [D] of x_t at that step, not of x_0   alpha_bar of that step */
void gaussian_eps(float *eps, const float *x, const double *mean, const double *var, double alpha_bar, int B,
                  int D)
{
    TODO("2.5");
}

/* 2.6 Where x_{t-1} lay, if we knew both x_t and x_0: a Gaussian with mean x0_coef x_0 + xt_coef x_t and
 * variance var, where
 *   x0_coef = sqrt(alpha_bar_prev) beta / (1 - alpha_bar)
 *   xt_coef = sqrt(1 - beta) (1 - alpha_bar_prev) / (1 - alpha_bar)
 *   var     = beta (1 - alpha_bar_prev) / (1 - alpha_bar), which is 0 at the first step
 *   [Ho et al. 2020, eq. 7] */
struct posterior posterior(double beta, double alpha_bar, double alpha_bar_prev)
{
    TODO("2.6");
}

/* 2.7 One stroke of the chisel: take off this step's share of the noise, then put a little fresh noise back.
 *   x_prev = (x - beta / sqrt(1 - alpha_bar) eps) / sqrt(1 - beta) + sqrt(v) z
 *   v is posterior(...).var (2.6), not beta
 *   x_prev [B][D] out, may be x   x, eps, z [B][D]: now, the noise guessed in it, fresh N(0,1)
 *   all rows at one step: beta and alpha_bar are that step's
 *   [Ho et al. 2020, algorithm 2 and eq. 11] */
void reverse_step(float *x_prev, const float *x, const float *eps, const float *z, double beta,
                  double alpha_bar, double alpha_bar_prev, int B, int D)
{
    TODO("2.7");
}
/* Untouched starter, seal dd82a787fe7adfd0 */
