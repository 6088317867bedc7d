/* Lesson 3: a diffusion model of points in the plane. Contracts stand above each function in 3-ddpm.c. */
#ifndef DDPM_H
#define DDPM_H

#include "kit/fast_math.h"
#include "kit/gemm.h"
#include "network.h"
#include "toy.h"

/* A chisel guesses the noise in x: eps [B][2] out, x [B][2] in, all rows at step t. `context` is what the
 * caller of `sample` gave. */
typedef void chisel_fn(float *eps, const float *x, int t, int B, void *context);

void spiral(float *xy, const float *u, int n);                                                 /* 3.1 */
void ideal_eps(float *eps, const float *x, const float *data, double alpha_bar, int B, int N); /* 3.2 */
void respace(int *t, double *beta, const double *alpha_bar, int T, int K);                     /* 3.3 */
void sample(float *x, const float *z, chisel_fn *chisel, void *context, const int *t, const double *beta,
            const double *alpha_bar, int K, int B);                                      /* 3.4 */
void features(float *out, const float *x, const int *t, const double *alpha_bar, int B); /* 3.5 */
void linear_forward(float *out, const float *in, const float *weight, const float *bias, int B, int I,
                    int O);                                                 /* 3.6 */
void silu_forward(float *out, const float *in, int n);                      /* 3.7 */
double mse_loss(float *dout, const float *out, const float *target, int n); /* 3.8 */
void linear_backward(float *din, float *dweight, float *dbias, const float *dout, const float *in,
                     const float *weight, int B, int I, int O);                                   /* 3.9 */
void silu_backward(float *din, const float *dout, const float *in, int n);                        /* 3.10 */
void mlp_backward(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *dout); /* 3.11 */
void adam_update(float *param, float *m, float *v, const float *grad, int n, int step,
                 double rate); /* 3.12 */
double train_step(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0, const int *t,
                  const float *eps, const double *alpha_bar); /* 3.13 */

#endif
