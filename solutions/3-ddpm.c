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
    //> gap 3.1 spiral 2 points
    double mean[2] = {0.0, 0.0}, var = 0.0;
    for (int i = 0; i < n; i++) {
        double r = (double)u[i], theta = 4 * PI * r;
        xy[2 * i] = (float)(r * cos(theta));
        xy[2 * i + 1] = (float)(r * sin(theta));
    }
    for (int i = 0; i < 2 * n; i++)
        mean[i % 2] += (double)xy[i] / n;
    for (int i = 0; i < 2 * n; i++)
        var += ((double)xy[i] - mean[i % 2]) * ((double)xy[i] - mean[i % 2]) / (2 * n);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / sqrt(var));
    //= TODO("3.1");
    //< gap 3.1
}

/* 3.2 The best chisel that N data points allow. Each point x_i claims the noisy x with weight
 *   w_i = exp(-|x - sqrt(alpha_bar) x_i|^2 / (2 (1 - alpha_bar))), scaled to sum 1
 * (subtract the largest exponent first). The weighted mean of the data is the best x_0, and
 *   eps = (x - sqrt(alpha_bar) x_0) / sqrt(1 - alpha_bar)
 *   eps [B][2] out, may be x   x [B][2], all rows at one step   data [N][2]   alpha_bar in (0,1) */
void ideal_eps(float *eps, const float *x, const float *data, double alpha_bar, int B, int N)
{
    //> gap 3.2 ideal_eps 5 points
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    float sharpness = (float)(0.5 / (1.0 - alpha_bar));
    float *w = malloc((size_t)N * sizeof *w);
    for (int b = 0; b < B; b++) {
        float largest = -INFINITY, sum = 0.0f, mean_x = 0.0f, mean_y = 0.0f;
        for (int i = 0; i < N; i++) {
            float dx = x[2 * b] - signal * data[2 * i], dy = x[2 * b + 1] - signal * data[2 * i + 1];
            w[i] = -sharpness * (dx * dx + dy * dy);
            largest = w[i] > largest ? w[i] : largest;
        }
        for (int i = 0; i < N; i++)
            w[i] = fast_exp(w[i] - largest);
        for (int i = 0; i < N; i++) {
            sum += w[i];
            mean_x += w[i] * data[2 * i];
            mean_y += w[i] * data[2 * i + 1];
        }
        eps[2 * b] = (x[2 * b] - signal * mean_x / sum) / noise;
        eps[2 * b + 1] = (x[2 * b + 1] - signal * mean_y / sum) / noise;
    }
    free(w);
    //= TODO("3.2");
    //< gap 3.2
}

/* 3.3 Choose K of the T steps, evenly, halves rounded up; K = 1 gives {T-1}:
 *   t_i = i (T-1) / (K-1) rounded to the nearest whole number
 * A stroke from t_i to t_{i-1} crosses many steps at once, so it has a beta of its own:
 *   beta_i = 1 - alpha_bar[t_i] / alpha_bar[t_{i-1}], with 1 for alpha_bar[t_{-1}]
 *   t [K] out, ascending   beta [K] out   alpha_bar [T]   1 <= K <= T
 *   [Nichol and Dhariwal 2021, section 4] */
void respace(int *t, double *beta, const double *alpha_bar, int T, int K)
{
    //> gap 3.3 respace 4 points
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
    //= TODO("3.3");
    //< gap 3.3
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
    //> gap 3.4 sample 6 points needs 2.7
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
    //= TODO("3.4");
    //< gap 3.4
}

/* 3.5 What the network is shown of a point (p, q) at step t, in this order:
 *   p, q
 *   sin(2^k p), sin(2^k q), cos(2^k p), cos(2^k q) for k = 0, 1, 2, 3
 *   sqrt(a), sqrt(1 - a), log(a / (1 - a)) / 4, with a = alpha_bar[t]; the last is lambda / 2
 *   out [B][FEATURES]   x [B][2]   t [B] one step a row   alpha_bar [T] */
void features(float *out, const float *x, const int *t, const double *alpha_bar, int B)
{
    //> gap 3.5 features 3 points
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = fast_sin((float)(1 << k) * x[2 * b + d]);
                row[4 + 4 * k + d] = fast_cos((float)(1 << k) * x[2 * b + d]);
            }
        }
        row[18] = (float)sqrt(signal);
        row[19] = (float)sqrt(1.0 - signal);
        row[20] = (float)(0.25 * log(signal / (1.0 - signal)));
    }
    //= TODO("3.5");
    //< gap 3.5
}

/* 3.6 A linear layer: out = in . weight + bias, the same bias for every row.
 *   out [B][O]   in [B][I]   weight [I][O]   bias [O] */
void linear_forward(float *out, const float *in, const float *weight, const float *bias, int B, int I, int O)
{
    //> gap 3.6 linear_forward 3 points
    for (int b = 0; b < B; b++)
        memcpy(out + b * O, bias, (size_t)O * sizeof *out);
    gemm(out, in, weight, B, O, I);
    //= TODO("3.6");
    //< gap 3.6
}

/* 3.7 SiLU, number by number: silu(x) = x sigmoid(x) = x / (1 + e^-x). No input may give NaN: try x = 100
 * and x = -100.
 *   out [n], may be in   in [n]
 *   [Elfwing et al. 2018] */
void silu_forward(float *out, const float *in, int n)
{
    //> gap 3.7 silu_forward 2 points
    for (int i = 0; i < n; i++)
        out[i] = in[i] / (1.0f + fast_exp(-in[i]));
    //= TODO("3.7");
    //< gap 3.7
}

/* 3.8 Mean squared error over all n numbers, and its gradient:
 *   loss = mean of (out - target)^2,  dout = 2 (out - target) / n
 *   returns the loss   dout [n] out   out, target [n]
 *   [Ho et al. 2020, eq. 14] */
double mse_loss(float *dout, const float *out, const float *target, int n)
{
    //> gap 3.8 mse_loss 3 points
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        float error = out[i] - target[i];
        sum += (double)(error * error);
        dout[i] = 2.0f * error / (float)n;
    }
    return sum / n;
    //= TODO("3.8");
    //< gap 3.8
}

/* 3.9 Back through a linear layer:
 *   dweight += in^T . dout,  dbias += the sum of dout's rows,  din = dout . weight^T
 *   din [B][I] set, not added to; NULL if nobody needs it   dweight [I][O] and dbias [O] added to
 *   dout [B][O]   in [B][I]   weight [I][O] */
void linear_backward(float *din, float *dweight, float *dbias, const float *dout, const float *in,
                     const float *weight, int B, int I, int O)
{
    //> gap 3.9 linear_backward 6 points
    gemm_tn(dweight, in, dout, I, O, B);
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            dbias[o] += dout[b * O + o];
    if (din) {
        memset(din, 0, (size_t)B * (size_t)I * sizeof *din);
        gemm_nt(din, dout, weight, B, I, O);
    }
    //= TODO("3.9");
    //< gap 3.9
}

/* 3.10 Back through SiLU:
 *   din = dout silu'(in),  silu'(x) = s (1 + x (1 - s)),  s = sigmoid(x) = 1 / (1 + e^-x)
 *   din [n] set, may be dout   dout [n]   in [n], what SiLU read, not what it gave */
void silu_backward(float *din, const float *dout, const float *in, int n)
{
    //> gap 3.10 silu_backward 3 points
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = dout[i] * s * (1.0f + in[i] * (1.0f - s));
    }
    //= TODO("3.10");
    //< gap 3.10
}

/* 3.11 Back through the network, last layer first, as mlp_forward went. For each layer l, which maps WIDTH[l]
 * numbers to WIDTH[l+1], linear_backward of the gradient of what it gave (dout for the last layer), with
 * tape->din[l] as room for the gradient of what it read (NULL at l = 0), and then, but for the first layer,
 * silu_backward of that with tape->pre[l-1].
 *   grad's weights and biases are added to   tape as mlp_forward left it, tape->B rows
 *   dout [B][2], the gradient of the output */
void mlp_backward(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *dout)
{
    //> gap 3.11 mlp_backward 5 points needs 3.9 3.10
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        if (l > 0)
            silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
    //= TODO("3.11");
    //< gap 3.11
}

/* 3.12 One update of Adam, number by number, with beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-8:
 *   m <- beta_1 m + (1 - beta_1) g,  v <- beta_2 v + (1 - beta_2) g^2
 *   m' = m / (1 - beta_1^step),  v' = v / (1 - beta_2^step)
 *   param <- param - rate m' / (sqrt(v') + epsilon)
 *   param, m, v [n] in and out   grad [n]   step counts from 1
 *   [Kingma and Ba 2015, algorithm 1] */
void adam_update(float *param, float *m, float *v, const float *grad, int n, int step, double rate)
{
    //> gap 3.12 adam_update 4 points
    float m_scale = (float)(1.0 / (1.0 - pow(0.9, step))), v_scale = (float)(1.0 / (1.0 - pow(0.999, step)));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] * m_scale) / (sqrtf(v[i] * v_scale) + 1e-8f);
    }
    //= TODO("3.12");
    //< gap 3.12
}

/* 3.13 One shard's training step (a shard is a part of the batch). Clear the gradients (grad->params, PARAMS
 * numbers); noise x0 (q_sample, into tape->x_t); show the network its features (into tape->in[0]); run
 * mlp_forward; take mse_loss against eps (gradient into tape->dout); mlp_backward.
 *   returns the loss   grad filled   tape->B rows   x0, eps [B][2]   t [B]   alpha_bar [T]
 *   [Ho et al. 2020, algorithm 1] */
double train_step(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0, const int *t,
                  const float *eps, const double *alpha_bar)
{
    //> gap 3.13 train_step 4 points needs 2.1 3.5 3.6 3.7 3.8 3.11
    memset(grad->params, 0, PARAMS * sizeof(float));
    q_sample(tape->x_t, x0, eps, t, alpha_bar, tape->B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, tape->B);
    const float *out = mlp_forward(net, tape);
    double loss = mse_loss(tape->dout, out, eps, tape->B * 2);
    mlp_backward(grad, net, tape, tape->dout);
    return loss;
    //= TODO("3.13");
    //< gap 3.13
}
