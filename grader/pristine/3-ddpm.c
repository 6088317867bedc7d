/* Lesson 3: a diffusion model of points in the plane: a spiral, a network, a training step, and the walk out
 * of static.
 *
 * Points are float [n][2]. Weights are [I][O]: row i holds what input i sends to every output. Backward
 * functions ADD to weight and bias gradients, and SET the gradient of their input. Given: gemm, gemm_tn,
 * gemm_nt (lessons/kit/gemm.h; they ADD to c), fast_exp, fast_sin, fast_cos (lessons/kit/fast_math.h; faster
 * than the library's), mlp_forward. Types are in lessons/ddpm.h and lessons/network.h. */
#include "ddpm.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* 3.1 The data: a spiral of two turns, angle theta = 4 pi u and radius r = theta / (4 pi), so
 *   point = (r cos theta, r sin theta)
 * Then the cloud is moved to mean 0, and scaled by one number so that the mean of its two coordinates'
 * variances is 1.
 *   xy [n][2] out   u [n] in [0,1], not all equal   n >= 2; variances divide by n */
void spiral(float *xy, const float *u, int n)
{
    TODO("3.1");
}

/* 3.2 The best chisel that N data points allow. Each point x_i claims the noisy x with weight
 *   w_i = exp(-|x - sqrt(alpha_bar) x_i|^2 / (2 (1 - alpha_bar))), scaled to sum 1
 * (subtract the largest exponent first). The weighted mean of the data is the best x_0, and
 *   eps = (x - sqrt(alpha_bar) x_0) / sqrt(1 - alpha_bar)
 *   eps [B][2] out, may be x   x [B][2], all rows at one step   data [N][2]   alpha_bar in (0,1) */
void ideal_eps(float *eps, const float *x, const float *data, double alpha_bar, int B, int N)
{
    TODO("3.2");
}

/* 3.3 Choose K of the T steps, evenly, halves rounded up; K = 1 gives {T-1}:
 *   t_i = i (T-1) / (K-1) rounded to the nearest whole number
 * A stroke from t_i to t_{i-1} crosses many steps at once, so it has a beta of its own:
 *   beta_i = 1 - alpha_bar[t_i] / alpha_bar[t_{i-1}], with 1 for alpha_bar[t_{-1}]
 *   t [K] out, ascending   beta [K] out   alpha_bar [T]   1 <= K <= T
 *   [Nichol and Dhariwal 2021, section 4] */
void respace(int *t, double *beta, const double *alpha_bar, int T, int K)
{
    TODO("3.3");
}

/* 3.4 The whole walk from static to statue: for i = K-1 down to 0, ask the chisel for the noise in x at step
 * t[i], and take one reverse_step with beta[i], alpha_bar[t[i]], the previous one alpha_bar[t[i-1]] (1 when
 * i = 0), and this stroke's own z. The chisel is called as chisel(eps, x, t[i], B, context); the room for eps
 * [B][2] is yours to get and to free.
 *   x [B][2] in x_T, out x_0   z [K][B][2]: stroke i uses z[i]   t, beta [K] from respace   alpha_bar [T]
 *   [Ho et al. 2020, algorithm 2] */
void sample(float *x, const float *z, chisel_fn *chisel, void *context, const int *t, const double *beta,
            const double *alpha_bar, int K, int B)
{
    TODO("3.4");
}

/* 3.5 What the network is shown of a point (p, q) at step t, in this order:
 *   p, q
 *   sin(2^k p), sin(2^k q), cos(2^k p), cos(2^k q) for k = 0, 1, 2, 3
 *   sqrt(a), sqrt(1 - a), log(a / (1 - a)) / 4, with a = alpha_bar[t]; the last is lambda / 2
 *   out [B][FEATURES]   x [B][2]   t [B] one step a row   alpha_bar [T] */
void features(float *out, const float *x, const int *t, const double *alpha_bar, int B)
{
    TODO("3.5");
}

/* 3.6 A linear layer: out = in . weight + bias, the same bias for every row.
 *   out [B][O]   in [B][I]   weight [I][O]   bias [O] */
void linear_forward(float *out, const float *in, const float *weight, const float *bias, int B, int I, int O)
{
    TODO("3.6");
}

/* 3.7 SiLU, number by number: silu(x) = x sigmoid(x) = x / (1 + e^-x). No input may give NaN: try x = 100
 * and x = -100.
 *   out [n], may be in   in [n]
 *   [Elfwing et al. 2018] */
void silu_forward(float *out, const float *in, int n)
{
    TODO("3.7");
}

/* 3.8 Mean squared error over all n numbers, and its gradient:
 *   loss = mean of (out - target)^2,  dout = 2 (out - target) / n
 *   returns the loss   dout [n] out   out, target [n]
 *   [Ho et al. 2020, eq. 14] */
double mse_loss(float *dout, const float *out, const float *target, int n)
{
    TODO("3.8");
}

/* 3.9 Back through a linear layer:
 *   dweight += in^T . dout,  dbias += the sum of dout's rows,  din = dout . weight^T
 *   din [B][I] set, not added to; NULL if nobody needs it   dweight [I][O] and dbias [O] added to
 *   dout [B][O]   in [B][I]   weight [I][O] */
void linear_backward(float *din, float *dweight, float *dbias, const float *dout, const float *in,
                     const float *weight, int B, int I, int O)
{
    TODO("3.9");
}

/* 3.10 Back through SiLU:
 *   din = dout silu'(in),  silu'(x) = s (1 + x (1 - s)),  s = sigmoid(x) = 1 / (1 + e^-x)
 *   din [n] set, may be dout   dout [n]   in [n], what SiLU read, not what it gave */
void silu_backward(float *din, const float *dout, const float *in, int n)
{
    TODO("3.10");
}

/* 3.11 Back through the network, last layer first, as mlp_forward went. For each layer l, which maps WIDTH[l]
 * numbers to WIDTH[l+1], linear_backward of the gradient of what it gave (dout for the last layer), with
 * tape->din[l] as room for the gradient of what it read (NULL at l = 0), and then, but for the first layer,
 * silu_backward of that with tape->pre[l-1].
 *   grad's weights and biases are added to   tape as mlp_forward left it, tape->B rows
 *   dout [B][2], the gradient of the output */
void mlp_backward(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *dout)
{
    TODO("3.11");
}

/* 3.12 One update of Adam, number by number, with beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-8:
 *   m <- beta_1 m + (1 - beta_1) g,  v <- beta_2 v + (1 - beta_2) g^2
 *   m' = m / (1 - beta_1^step),  v' = v / (1 - beta_2^step)
 *   param <- param - rate m' / (sqrt(v') + epsilon)
 *   param, m, v [n] in and out   grad [n]   step counts from 1
 *   [Kingma and Ba 2015, algorithm 1] */
void adam_update(float *param, float *m, float *v, const float *grad, int n, int step, double rate)
{
    TODO("3.12");
}

/* 3.13 One shard's training step (a shard is a part of the batch). Clear the gradients (grad->params, PARAMS
 * numbers); noise x0 (q_sample, into tape->x_t); show the network its features (into tape->in[0]); run
 * mlp_forward; take mse_loss against eps (gradient into tape->dout); mlp_backward.
 *   returns the loss   grad filled   tape->B rows   x0, eps [B][2]   t [B]   alpha_bar [T]
 *   [Ho et al. 2020, algorithm 1] */
double train_step(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0, const int *t,
                  const float *eps, const double *alpha_bar)
{
    TODO("3.13");
}
/* Untouched starter, seal d6d8a28cf80c1d94 */
