/* Lesson 2: unpack, call, pack. `alias` = 1 hands one array in for both the input and the output. */
#include "shim.h"
#include "toy.h"

/* The output of a function that may work in place: a copy of the next input to change, or room beside it. */
static float *place(struct call *call, int alias, const char *name, const float **in, int *count)
{
    if (alias) {
        float *both = change_floats(call, count);
        *in = both;
        return both;
    }
    *in = take_floats(call, count);
    return give_floats(call, name, *count);
}

static void run_q_sample(struct call *call)
{
    int alias = take_int(call), count, B;
    const float *x0;
    float *x_t = place(call, alias, "x_t", &x0, &count);
    const float *eps = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    q_sample(x_t, x0, eps, t, take_doubles(call, NULL), B, count / B);
}

static void run_predict_x0(struct call *call)
{
    int alias = take_int(call), count, B;
    const float *x_t;
    float *x0 = place(call, alias, "x0", &x_t, &count);
    const float *eps = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    predict_x0(x0, x_t, eps, t, take_doubles(call, NULL), B, count / B);
}

static void run_moments_update(struct call *call)
{
    int D, count;
    double *m1 = change_doubles(call, &D), *m2 = change_doubles(call, NULL);
    const float *x = take_floats(call, &count);
    moments_update(m1, m2, x, count / D, D);
}

static void run_debias(struct call *call)
{
    int D;
    const double *m1 = take_doubles(call, &D), *m2 = take_doubles(call, NULL);
    int n = take_int(call);
    double *mean = give_doubles(call, "mean", D), *var = give_doubles(call, "var", D);
    debias(mean, var, m1, m2, n, D);
}

static void run_gaussian_eps(struct call *call)
{
    int count, D;
    const float *x = take_floats(call, &count);
    const double *mean = take_doubles(call, &D), *var = take_doubles(call, NULL);
    double a_bar = take_double(call);
    gaussian_eps(give_floats(call, "eps", count), x, mean, var, a_bar, count / D, D);
}

static void run_posterior(struct call *call)
{
    double beta = take_double(call), a_bar = take_double(call), before = take_double(call);
    struct posterior p = posterior(beta, a_bar, before);
    give_double(call, "x0_coef", p.x0_coef);
    give_double(call, "xt_coef", p.xt_coef);
    give_double(call, "var", p.var);
}

static void run_reverse_step(struct call *call)
{
    int alias = take_int(call), count;
    const float *x;
    float *prev = place(call, alias, "x_prev", &x, &count);
    const float *eps = take_floats(call, NULL), *z = take_floats(call, NULL);
    double beta = take_double(call), a_bar = take_double(call), before = take_double(call);
    int D = take_int(call);
    reverse_step(prev, x, eps, z, beta, a_bar, before, count / D, D);
}

const struct shim lesson2_shims[] = {
    {"2.1", run_q_sample},     {"2.2", run_predict_x0}, {"2.3", run_moments_update}, {"2.4", run_debias},
    {"2.5", run_gaussian_eps}, {"2.6", run_posterior},  {"2.7", run_reverse_step},   {0},
};
