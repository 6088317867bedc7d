/* Lesson 1: unpack, call, pack. */
#include "schedule.h"
#include "shim.h"

static void run_schedule_linear(struct call *call)
{
    int T = take_int(call);
    double start = take_double(call), end = take_double(call);
    schedule_linear(give_doubles(call, "beta", T), start, end, T);
}

static void run_forward_step(struct call *call)
{
    int n;
    const double *x = take_doubles(call, &n), *beta = take_doubles(call, NULL),
                 *eps = take_doubles(call, NULL);
    double *next = give_doubles(call, "next", n);
    for (int i = 0; i < n; i++)
        next[i] = forward_step(x[i], beta[i], eps[i]);
}

static void run_noise_variance(struct call *call)
{
    int T;
    const double *beta = take_doubles(call, &T);
    noise_variance(give_doubles(call, "var", T), beta, T);
}

static void run_alpha_bar(struct call *call)
{
    int T;
    const double *beta = take_doubles(call, &T);
    alpha_bar(give_doubles(call, "alpha_bar", T), beta, T);
}

static void run_snr(struct call *call)
{
    int n;
    const double *a_bar = take_doubles(call, &n);
    double *ratio = give_doubles(call, "snr", n);
    for (int i = 0; i < n; i++)
        ratio[i] = snr(a_bar[i]);
}

static void give_burial(struct call *call, struct burial b)
{
    give_double(call, "mean", b.mean);
    give_double(call, "variance", b.variance);
    give_double(call, "correlation", b.correlation);
    give_double(call, "buried", b.buried != 0);
}

static void run_burial(struct call *call)
{
    int n;
    const double *x0 = take_doubles(call, &n), *x = take_doubles(call, NULL);
    give_burial(call, burial(x0, x, n));
}

static void run_schedule_cosine(struct call *call)
{
    int T = take_int(call);
    schedule_cosine(give_doubles(call, "beta", T), T);
}

const struct shim lesson1_shims[] = {
    {"1.1", run_schedule_linear},
    {"1.2", run_forward_step},
    {"1.3", run_noise_variance},
    {"1.4", run_alpha_bar},
    {"1.5", run_snr},
    {"1.6", run_burial},
    {"1.7", run_schedule_cosine},
    {0},
};
