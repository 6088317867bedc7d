/* the whole of lesson 2 over static inline helpers: one combines two arrays, row by row, and four gaps are calls of it */
#include "toy.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#define SQUARE(x) ((x) * (x))

/* out = a x + b y, D numbers; out may be x or y. */
static inline void combine(float *out, double a, const float *x, double b, const float *y, int D)
{
    for (int d = 0; d < D; d++)
        out[d] = (float)(a * (double)x[d] + b * (double)y[d]);
}

void q_sample(float *x_t, const float *x0, const float *eps, const int *t, const double *alpha_bar, int B,
              int D)
{
    for (int b = 0; b < B; b++) {
        const double left = alpha_bar[*t++];
        combine(x_t, sqrt(left), x0, sqrt(1.0 - left), eps, D);
        x_t += D, x0 += D, eps += D;
    }
}

void predict_x0(float *x0, const float *x_t, const float *eps, const int *t, const double *alpha_bar, int B,
                int D)
{
    for (int b = 0; b < B; b++) {
        const double left = alpha_bar[t[b]];
        const size_t at = (size_t)b * (size_t)D;
        combine(x0 + at, 1.0 / sqrt(left), x_t + at, -sqrt((1.0 - left) / left), eps + at, D);
    }
}

/* The mean of coordinate d's power-th power. */
static double raw_moment(const float *x, int power, int d, int B, int D)
{
    double sum = 0.0;
    for (int b = 0; b < B; b++) {
        double value = (double)x[b * D + d];
        sum += power == 1 ? value : SQUARE(value);
    }
    return sum / B;
}

static void move_towards(double *moment, double goal)
{
    *moment -= (1.0 - DECAY) * (*moment - goal);
}

void moments_update(double *m1, double *m2, const float *x, int B, int D)
{
    for (int d = 0; d < D; d++) {
        move_towards(m1 + d, raw_moment(x, 1, d, B, D));
        move_towards(m2 + d, raw_moment(x, 2, d, B, D));
    }
}

/* What n updates have put in: the geometric series, summed term by term. */
static double filled_share(int n)
{
    double share = 0.0;
    for (int i = 0; i < n; i++)
        share = share * DECAY + (1.0 - DECAY);
    return share;
}

void debias(double *mean, double *var, const double *m1, const double *m2, int n, int D)
{
    const double share = filled_share(n);
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d] / share;
        var[d] = m2[d] / share - SQUARE(mean[d]);
    }
}

void gaussian_eps(float *eps, const float *x, const double *mean, const double *var, double alpha_bar, int B,
                  int D)
{
    double *standard = malloc((size_t)D * sizeof *standard);
    while (B-- > 0) {
        for (int d = 0; d < D; d++)
            standard[d] = ((double)*x++ - mean[d]) / var[d];
        for (int d = 0; d < D; d++)
            *eps++ = (float)(standard[d] * sqrt(1.0 - alpha_bar));
    }
    free(standard);
}

struct posterior posterior(double beta, double alpha_bar, double alpha_bar_prev)
{
    const double now = 1.0 - alpha_bar, before = 1.0 - alpha_bar_prev;
    struct posterior p;
    p.x0_coef = beta * sqrt(alpha_bar_prev) / now;
    p.xt_coef = before * sqrt(1.0 - beta) / now;
    p.var = before * beta / now;
    return p;
}

void reverse_step(float *x_prev, const float *x, const float *eps, const float *z, double beta,
                  double alpha_bar, double alpha_bar_prev, int B, int D)
{
    const double alpha = 1.0 - beta, sd = sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int b = 0; b < B; b++) {
        const size_t row = (size_t)b * (size_t)D;
        float carved[D];
        combine(carved, 1.0 / sqrt(alpha), x + row, -beta / sqrt((1.0 - alpha_bar) * alpha), eps + row, D);
        combine(x_prev + row, 1.0, carved, sd, z + row, D);
    }
}
