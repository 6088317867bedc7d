/* Lesson 5: three names for the marble. Contracts stand above each function in 5-targets.c. */
#ifndef TARGETS_H
#define TARGETS_H

#include "samplers.h"

/* What a network is asked to guess: the noise, the statue, or v. */
enum target { EPS, X0, V };

void v_of(float *v, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B,
          int D); /* 5.1 */
void eps_of_x0(float *eps, const float *x0, const float *x_t, const int *t, const double *alpha_bar, int B,
               int D); /* 5.2 */
void eps_of_v(float *eps, const float *v, const float *x_t, const int *t, const double *alpha_bar, int B,
              int D); /* 5.3 */
void x0_of_v(float *x0, const float *v, const float *x_t, const int *t, const double *alpha_bar, int B,
             int D); /* 5.4 */
void score_of_eps(float *score, const float *eps, const int *t, const double *alpha_bar, int B,
                  int D);                                 /* 5.5 */
double loss_weight(enum target target, double alpha_bar); /* 5.6 */
double weighted_mse(float *dout, const float *out, const float *target, const double *weight, int B,
                    int D); /* 5.7 */
double train_step_on(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0,
                     const int *t, const float *eps, const double *alpha_bar, enum target target,
                     const double *weight); /* 5.8 */

#endif
