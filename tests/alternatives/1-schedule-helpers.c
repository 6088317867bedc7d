/* the whole of lesson 1 in small static functions of its own, with its own constants, types and includes */
#include "schedule.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>

enum { FIRST, SECOND };

static const double LARGEST_BETA = 0.999, COSINE_SHIFT = 0.008;

typedef double fold_fn(double so_far, double beta);

static double mix(double from, double to, double share)
{
    return from + share * (to - from);
}

static double gather_noise(double so_far, double beta)
{
    return mix(so_far, 1.0, beta);
}

static double wear_off(double so_far, double beta)
{
    return so_far - so_far * beta;
}

static void scan(double *out, const double *beta, int T, double first, fold_fn *fold)
{
    double value = first;
    for (int t = 0; t < T; t++) {
        value = fold(value, beta[t]);
        out[t] = value;
    }
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    beta[0] = beta_start;
    for (int t = 1; t < T; t++)
        beta[t] = mix(beta_start, beta_end, (double)t / (double)(T - 1));
}

static double scaled(double value, double variance)
{
    return value * sqrt(variance);
}

double forward_step(double x, double beta, double eps)
{
    return scaled(x, 1 - beta) + scaled(eps, beta);
}

void noise_variance(double *var, const double *beta, int T)
{
    scan(var, beta, T, 0.0, gather_noise);
}

void alpha_bar(double *alpha_bar, const double *beta, int T)
{
    scan(alpha_bar, beta, T, 1.0, wear_off);
}

double snr(double alpha_bar)
{
    double noise = 1.0 - alpha_bar;
    return noise > 0.0 ? alpha_bar / noise : DBL_MAX;
}

static double mean_of(const double *values, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += values[i];
    return sum / n;
}

/* The covariance of two populations; of one with itself, the variance. */
static double covariance(const double *a, const double *b, int n)
{
    const double mean_a = mean_of(a, n), mean_b = mean_of(b, n);
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += (a[i] - mean_a) * (b[i] - mean_b);
    return sum / n;
}

static bool is_near(double value, double goal)
{
    return fabs(value - goal) <= BURIAL_LIMIT;
}

struct burial burial(const double *x0, const double *x, int n)
{
    struct burial result = {.mean = mean_of(x, n), .variance = covariance(x, x, n)};
    double spread[2];
    spread[FIRST] = sqrt(covariance(x0, x0, n));
    spread[SECOND] = sqrt(result.variance);
    if (spread[FIRST] * spread[FIRST] > 1e-12 && spread[SECOND] * spread[SECOND] > 1e-12)
        result.correlation = covariance(x0, x, n) / (spread[FIRST] * spread[SECOND]);
    result.buried = is_near(result.mean, 0.0) && is_near(result.variance, 1.0) && is_near(result.correlation, 0.0);
    return result;
}

static double cosine_alpha_bar(double u)
{
    double c = cos((u + COSINE_SHIFT) / (1.0 + COSINE_SHIFT) * acos(0.0));
    return c * c;
}

void schedule_cosine(double *beta, int T)
{
    for (int t = 0; t < T; t++) {
        double ratio = cosine_alpha_bar((t + 1) / (double)T) / cosine_alpha_bar(t / (double)T);
        beta[t] = 1.0 - ratio < LARGEST_BETA ? 1.0 - ratio : LARGEST_BETA;
    }
}
