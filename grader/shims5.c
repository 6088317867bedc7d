/* Lesson 5: unpack, call, pack. */
#include "shim_net.h"
#include "targets.h"

typedef void convert_fn(float *out, const float *a, const float *b, const int *t, const double *alpha_bar,
                        int B, int D);

/* The conversions take two arrays of rows; alias 1 or 2: the output is the first or the second of them. */
static void convert(struct call *call, convert_fn *function, const char *name)
{
    int alias = take_int(call), count, B;
    float *first = alias == 1 ? change_floats(call, &count) : NULL;
    const float *a = first ? first : take_floats(call, &count);
    float *second = alias == 2 ? change_floats(call, NULL) : NULL;
    const float *b = second ? second : take_floats(call, NULL);
    float *out = first ? first : second ? second : give_floats(call, name, count);
    const int *t = take_ints(call, &B);
    function(out, a, b, t, take_doubles(call, NULL), B, count / B);
}

static void run_v_of(struct call *call)
{
    convert(call, v_of, "v");
}

static void run_eps_of_x0(struct call *call)
{
    convert(call, eps_of_x0, "eps");
}

static void run_eps_of_v(struct call *call)
{
    convert(call, eps_of_v, "eps");
}

static void run_x0_of_v(struct call *call)
{
    convert(call, x0_of_v, "x0");
}

static void run_score_of_eps(struct call *call)
{
    int alias = take_int(call), count, B;
    float *both = alias ? change_floats(call, &count) : NULL;
    const float *eps = alias ? both : take_floats(call, &count);
    float *score = alias ? both : give_floats(call, "score", count);
    const int *t = take_ints(call, &B);
    score_of_eps(score, eps, t, take_doubles(call, NULL), B, count / B);
}

static void run_loss_weight(struct call *call)
{
    double a_bar = take_double(call);
    give_double(call, "of_eps", loss_weight(EPS, a_bar));
    give_double(call, "of_x0", loss_weight(X0, a_bar));
    give_double(call, "of_v", loss_weight(V, a_bar));
}

static void run_weighted_mse(struct call *call)
{
    int n, B;
    const float *out = take_floats(call, &n), *target = take_floats(call, NULL);
    const double *weight = take_doubles(call, &B);
    float *dout = give_floats(call, "dout", n);
    give_double(call, "loss", weighted_mse(dout, out, target, weight, B, n / B));
}

static void run_train_step_on(struct call *call)
{
    int B;
    enum target target = (enum target)take_int(call);
    int weighted = take_int(call);
    struct mlp net = params_view(take_floats(call, NULL)), grad = params_view(change_floats(call, NULL));
    const float *x0 = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    const float *eps = take_floats(call, NULL);
    const double *a_bar = take_doubles(call, NULL), *weight = weighted ? take_doubles(call, NULL) : NULL;
    struct tape tape = tape_room(call, B);
    give_double(call, "loss", train_step_on(&grad, &net, &tape, x0, t, eps, a_bar, target, weight));
}

const struct shim lesson5_shims[] = {
    {"5.1", run_v_of},         {"5.2", run_eps_of_x0},     {"5.3", run_eps_of_v},
    {"5.4", run_x0_of_v},      {"5.5", run_score_of_eps},  {"5.6", run_loss_weight},
    {"5.7", run_weighted_mse}, {"5.8", run_train_step_on}, {0},
};
