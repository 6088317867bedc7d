/* Lesson 2: a blob in two dimensions. Contracts stand above each function in 2-toy.c. */
#ifndef TOY_H
#define TOY_H

#include "schedule.h"

/* How fast the moving moments forget: the share of the old value that each update keeps. */
#define DECAY 0.99

/* Coefficients of the posterior q(x_{t-1} | x_t, x_0): its mean is x0_coef x_0 + xt_coef x_t, its variance
 * var. */
//> coefficients
struct posterior {
    double x0_coef, xt_coef, var;
};
//< coefficients

void q_sample(float *x_t, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B,
              int D); /* 2.1 */
void predict_x0(float *x0, const float *x_t, const float *eps, const int *t, const double *alpha_bar, int B,
                int D);                                                                   /* 2.2 */
void moments_update(double *m1, double *m2, const float *x, int B, int D);                /* 2.3 */
void debias(double *mean, double *var, const double *m1, const double *m2, int n, int D); /* 2.4 */
void gaussian_eps(float *eps, const float *x, const double *mean, const double *var, double alpha_bar, int B,
                  int D);                                                         /* 2.5 */
struct posterior posterior(double beta, double alpha_bar, double alpha_bar_prev); /* 2.6 */
void reverse_step(float *x_prev, const float *x, const float *eps, const float *z, double beta,
                  double alpha_bar, double alpha_bar_prev, int B, int D); /* 2.7 */

#endif
