/* Lesson 4: fewer strokes. Contracts stand above each function in 4-samplers.c. */
#ifndef SAMPLERS_H
#define SAMPLERS_H

#include "ddpm.h"

/* Rules that choose K of the T steps. LINSPACE is lesson 3's respace. */
enum spacing { LINSPACE, LEADING, TRAILING, EVEN_IN_LAMBDA };

//> strokes
/* A stroke of DDIM is a weighted sum: x_prev = x0_coef x_0 + eps_coef eps + z_coef z. */
struct ddim {
    double x0_coef, eps_coef, z_coef;
};

/* A stroke of DPM-Solver++ weighs where it stands, the statue guessed now, and the one guessed a stroke before:
 * x_prev = x_coef x + now_coef x_0 + before_coef x_0(before). */
struct solver {
    double x_coef, now_coef, before_coef;
};
//< strokes

double half_log_snr(double alpha_bar);                                      /* 4.1 */
void spaced(int *t, enum spacing rule, int T, int K);                       /* 4.2 */
void spaced_in_lambda(int *t, const double *alpha_bar, int T, int K);       /* 4.3 */
struct ddim ddim_step(double alpha_bar, double alpha_bar_prev, double eta); /* 4.4 */
void sample_ddim(float *x, const float *z, double eta, chisel_fn *chisel, void *context, const int *t,
                 const double *alpha_bar, int K, int B);                             /* 4.5 */
struct solver solver_first(double alpha_bar, double alpha_bar_prev);                 /* 4.6 */
struct solver solver_second(double before, double alpha_bar, double alpha_bar_prev); /* 4.7 */
void sample_2m(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B); /* 4.8 */
void bury_ddim(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B); /* 4.9 */

#endif
