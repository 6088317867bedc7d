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
    //> gap 4.1 half_log_snr 1 bonus
    return 0.5 * log(alpha_bar / (1.0 - alpha_bar));
    //= TODO("4.1");
    //< gap 4.1
}

/* 4.2 Two ways to choose K of T steps, both ascending:
 *   LEADING    t_i = i s, with s = T / K cut to a whole number
 *   TRAILING   t_i = (i + 1) T / K, rounded to the nearest whole number (halves up), minus 1
 *   t [K] out   rule LEADING or TRAILING   1 <= K <= T
 *   [Lin et al. 2024] */
void spaced(int *t, enum spacing rule, int T, int K)
{
    //> gap 4.2 spaced 2 bonus
    for (int i = 0; i < K; i++)
        t[i] = rule == LEADING ? i * (T / K) : (int)((i + 1.0) * T / K + 0.5) - 1;
    //= TODO("4.2");
    //< gap 4.2
}

/* 4.3 K of T steps, spread evenly in lambda. Place i wants
 *   lambda_i = lambda(0) + i (lambda(T-1) - lambda(0)) / (K-1), for K = 1 lambda(T-1)
 * and gets the step whose own lambda is nearest. No step comes twice: if that one is not above t_{i-1}, take
 * t_{i-1} + 1; and t_i is at most T - K + i, so that the rest find room.
 *   t [K] out, ascending   alpha_bar [T], falling   1 <= K <= T */
void spaced_in_lambda(int *t, const double *alpha_bar, int T, int K)
{
    //> gap 4.3 spaced_in_lambda 3 bonus needs 4.1
    double first = half_log_snr(alpha_bar[0]), last = half_log_snr(alpha_bar[T - 1]);
    for (int i = 0, step = 0; i < K; i++) {
        double wanted = K == 1 ? last : first + (last - first) * i / (K - 1);
        while (step + 1 < T && fabs(half_log_snr(alpha_bar[step + 1]) - wanted) <
                                   fabs(half_log_snr(alpha_bar[step]) - wanted))
            step++;
        t[i] = i > 0 && step <= t[i - 1] ? t[i - 1] + 1 : step;
        if (t[i] > T - K + i)
            t[i] = T - K + i;
    }
    //= TODO("4.3");
    //< gap 4.3
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
    //> gap 4.4 ddim_step 3 bonus
    double sigma =
        eta * sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)) * sqrt(1.0 - alpha_bar / alpha_bar_prev);
    return (struct ddim){.x0_coef = sqrt(alpha_bar_prev),
                         .eps_coef = sqrt(1.0 - alpha_bar_prev - sigma * sigma),
                         .z_coef = sigma};
    //= TODO("4.4");
    //< gap 4.4
}

/* 4.5 The walk with DDIM: for i = K-1 down to 0 ask the chisel at t[i], take the statue that its guess implies,
 *   x_0 = (x - sqrt(1 - alpha_bar[t_i]) eps) / sqrt(alpha_bar[t_i])
 * and leap with ddim_step to alpha_bar[t_{i-1}] (1 when i = 0).
 *   x [B][2] in x_T, out x_0   z [K][B][2]: stroke i uses z[i]; NULL if eta is 0   t [K]   alpha_bar [T] */
void sample_ddim(float *x, const float *z, double eta, chisel_fn *chisel, void *context, const int *t,
                 const double *alpha_bar, int K, int B)
{
    //> gap 4.5 sample_ddim 4 bonus needs 4.4
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], signal = sqrt(a), noise = sqrt(1.0 - a);
        struct ddim step = ddim_step(a, i > 0 ? alpha_bar[t[i - 1]] : 1.0, eta);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - noise * (double)eps[k]) / signal;
            double fresh = z ? step.z_coef * (double)z[i * 2 * B + k] : 0.0;
            x[k] = (float)(step.x0_coef * x0 + step.eps_coef * (double)eps[k] + fresh);
        }
    }
    free(eps);
    //= TODO("4.5");
    //< gap 4.5
}

/* 4.6 DPM-Solver++ of first order, exact if the guess of x_0 stays the same all along the stroke. With
 * a = alpha_bar, p = alpha_bar_prev and h = lambda_prev - lambda, which is positive:
 *   x_prev = sqrt((1 - p) / (1 - a)) x + sqrt(p) (1 - e^-h) x_0
 * before_coef is 0. For p = 1, h is infinite and e^-h is 0.
 *   0 < alpha_bar < alpha_bar_prev <= 1
 *   [Lu et al. 2022b, section 4] */
struct solver solver_first(double alpha_bar, double alpha_bar_prev)
{
    //> gap 4.6 solver_first 3 bonus needs 4.1
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)),
                           .now_coef = sqrt(alpha_bar_prev) * (1.0 - exp(-h)),
                           .before_coef = 0.0};
    //= TODO("4.6");
    //< gap 4.6
}

/* 4.7 DPM-Solver++ of second order, multistep (2M, midpoint). The guess does change along the stroke, and its
 * change since the stroke before tells how fast. That one stood at alpha_bar `before`. With h as in 4.6,
 * g = lambda - lambda_before and r = g / h, x_0 in 4.6 is replaced by
 *   (1 + 1 / (2 r)) x_0 - 1 / (2 r) x_0(before)
 *   0 < before < alpha_bar < alpha_bar_prev < 1
 *   [Lu et al. 2022b, algorithm 2] */
struct solver solver_second(double before, double alpha_bar, double alpha_bar_prev)
{
    //> gap 4.7 solver_second 3 bonus needs 4.1 4.6
    struct solver step = solver_first(alpha_bar, alpha_bar_prev);
    double lambda = half_log_snr(alpha_bar);
    double r = (lambda - half_log_snr(before)) / (half_log_snr(alpha_bar_prev) - lambda);
    step.before_coef = -step.now_coef / (2.0 * r);
    step.now_coef -= step.before_coef;
    return step;
    //= TODO("4.7");
    //< gap 4.7
}

/* 4.8 The walk with 2M, without dice: as in 4.5, but each stroke is solver_second, with the x_0 that the stroke
 * before it guessed. The first stroke made (i = K-1) has none before it, and the last (i = 0) leaps to
 * alpha_bar 1, where h is infinite: both are solver_first.
 *   x [B][2] in x_T, out x_0   t [K]   alpha_bar [T] */
void sample_2m(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B)
{
    //> gap 4.8 sample_2m 4 bonus needs 4.6 4.7
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double *before = calloc((size_t)B * 2, sizeof *before);
    for (int i = K - 1; i >= 0; i--) {
        double a = alpha_bar[t[i]], previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        struct solver step = i == K - 1 || i == 0 ? solver_first(a, previous)
                                                  : solver_second(alpha_bar[t[i + 1]], a, previous);
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(step.x_coef * (double)x[k] + step.now_coef * x0 + step.before_coef * before[k]);
            before[k] = x0;
        }
    }
    free(before);
    free(eps);
    //= TODO("4.8");
    //< gap 4.8
}

/* 4.9 DDIM without dice, walked the other way, from the statue up to static. For i = 0 to K-1, x stands at
 * alpha_bar[t_{i-1}] (1 when i = 0). Ask the chisel at t[i] what noise is in x, and leap up with that guess:
 *   x_0 = (x - sqrt(1 - alpha_bar[t_{i-1}]) eps) / sqrt(alpha_bar[t_{i-1}])
 *   x <- sqrt(alpha_bar[t_i]) x_0 + sqrt(1 - alpha_bar[t_i]) eps
 *   x [B][2] in x_0, out x_T   t [K]   alpha_bar [T] */
void bury_ddim(float *x, chisel_fn *chisel, void *context, const int *t, const double *alpha_bar, int K,
               int B)
{
    //> gap 4.9 bury_ddim 3 bonus
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double from = 1.0;
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
        from = to;
    }
    free(eps);
    //= TODO("4.9");
    //< gap 4.9
}
