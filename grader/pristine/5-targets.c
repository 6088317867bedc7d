/* Lesson 5: three names for the marble. A network may guess the noise eps, the statue x_0, or a mixture of both,
 * v. Given x_t, each gives the others.
 *
 * Rows are float [B][D], each with a step of its own, t [B]; alpha_bar is the table [T]. For row b,
 * a = alpha_bar[t[b]] and x_t = sqrt(a) x_0 + sqrt(1 - a) eps. Types are in lessons/targets.h. */
#include "targets.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* 5.1 The velocity, noise and statue mixed:
 *   v = sqrt(a) eps - sqrt(1 - a) x_0
 *   v [B][D] out, may be x0 or eps   x0, eps [B][D]
 *   [Salimans and Ho 2022, appendix D] */
void v_of(float *v, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B, int D)
{
    TODO("5.1");
}

/* 5.2 The noise in x_t, if the statue is x_0: what x_t has beside the shrunk statue, scaled to variance 1.
 *   eps [B][D] out, may be x0   x0, x_t [B][D] */
void eps_of_x0(float *eps, const float *x0, const float *x_t, const int *t, const double *alpha_bar, int B,
               int D)
{
    TODO("5.2");
}

/* 5.3 The noise in x_t, by v:
 *   eps = sqrt(a) v + sqrt(1 - a) x_t
 *   eps [B][D] out, may be v   v, x_t [B][D] */
void eps_of_v(float *eps, const float *v, const float *x_t, const int *t, const double *alpha_bar, int B,
              int D)
{
    TODO("5.3");
}

/* 5.4 The statue, by v. Find it from x_t and v as they are defined; nothing is divided by.
 *   x0 [B][D] out, may be v   v, x_t [B][D] */
void x0_of_v(float *x0, const float *v, const float *x_t, const int *t, const double *alpha_bar, int B, int D)
{
    TODO("5.4");
}

/* 5.5 The score, the slope of log q(x_t) where x_t stands: it points out of the noise, and is long where the
 * noise is faint.
 *   score = -eps / sqrt(1 - a)
 *   score [B][D] out, may be eps   eps [B][D]
 *   [Song et al. 2021, section 3; Vincent 2011] */
void score_of_eps(float *score, const float *eps, const int *t, const double *alpha_bar, int B, int D)
{
    TODO("5.5");
}

/* 5.6 What a plain squared error in each target weighs the squared error of the statue by: the w in
 *   |target - guess|^2 = w |x_0 - guess's x_0|^2
 * at one and the same x_t.
 *   returns w for EPS, X0 or V   alpha_bar in (0,1)
 *   [Salimans and Ho 2022, section 4] */
double loss_weight(enum target target, double alpha_bar)
{
    TODO("5.6");
}

/* 5.7 Mean squared error whose row b counts weight[b] times, and its gradient. With n = B D:
 *   loss = sum over all numbers of weight[b] (out - target)^2 / n,  dout = 2 weight[b] (out - target) / n
 *   returns the loss   dout [B][D] out   out, target [B][D]   weight [B] */
double weighted_mse(float *dout, const float *out, const float *target, const double *weight, int B, int D)
{
    TODO("5.7");
}

/* 5.8 Lesson 3's train_step with a target of choice: the network's output is compared with eps, x0 or v_of them.
 * Row b counts weight[t[b]] times; weight [T], or NULL where all rows count once.
 *   returns the loss   grad filled (cleared first)   tape->B rows   x0, eps [B][2]   t [B]   alpha_bar [T] */
double train_step_on(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0,
                     const int *t, const float *eps, const double *alpha_bar, enum target target,
                     const double *weight)
{
    TODO("5.8");
}
/* Untouched starter, seal 853363492d2cc7e2 */
