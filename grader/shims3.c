/* Lesson 3: unpack, call, pack. */
#include "shim_net.h"

#include <string.h>

static void run_spiral(struct call *call)
{
    int n;
    const float *u = take_floats(call, &n);
    spiral(give_floats(call, "xy", 2 * n), u, n);
}

static void run_ideal_eps(struct call *call)
{
    int alias = take_int(call), count, N;
    float *both = alias ? change_floats(call, &count) : NULL;
    const float *x = alias ? both : take_floats(call, &count), *data = take_floats(call, &N);
    double a_bar = take_double(call);
    ideal_eps(alias ? both : give_floats(call, "eps", count), x, data, a_bar, count / 2, N / 2);
}

static void run_respace(struct call *call)
{
    int K = take_int(call), T;
    const double *a_bar = take_doubles(call, &T);
    int *t = give_ints(call, "t", K);
    respace(t, give_doubles(call, "beta", K), a_bar, T, K);
}

static void run_sample(struct call *call)
{
    int K, B2;
    float *x = change_floats(call, &B2);
    const float *z = take_floats(call, NULL);
    const int *t = take_ints(call, &K);
    const double *beta = take_doubles(call, NULL), *a_bar = take_doubles(call, NULL);
    struct notes notes = {give_ints(call, "asked", K), 0, K};
    sample(x, z, plain_chisel, &notes, t, beta, a_bar, K, B2 / 2);
    give_double(call, "strokes", notes.strokes);
}

static void run_features(struct call *call)
{
    int B;
    const float *x = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    const double *a_bar = take_doubles(call, NULL);
    features(give_floats(call, "features", B * FEATURES), x, t, a_bar, B);
}

static void run_linear_forward(struct call *call)
{
    int B = take_int(call), I, O;
    const float *in = take_floats(call, &I), *weight = take_floats(call, NULL), *bias = take_floats(call, &O);
    linear_forward(give_floats(call, "out", B * O), in, weight, bias, B, I / B, O);
}

static void run_silu_forward(struct call *call)
{
    int alias = take_int(call), n;
    float *both = alias ? change_floats(call, &n) : NULL;
    const float *in = alias ? both : take_floats(call, &n);
    silu_forward(alias ? both : give_floats(call, "out", n), in, n);
}

static void run_mse_loss(struct call *call)
{
    int n;
    const float *out = take_floats(call, &n), *target = take_floats(call, NULL);
    float *dout = give_floats(call, "dout", n);
    give_double(call, "loss", mse_loss(dout, out, target, n));
}

static void run_linear_backward(struct call *call)
{
    int wants_din = take_int(call), B = take_int(call), I, O;
    float *dweight = change_floats(call, NULL), *dbias = change_floats(call, &O);
    const float *dout = take_floats(call, NULL), *in = take_floats(call, &I),
                *weight = take_floats(call, NULL);
    float *din = wants_din ? give_floats(call, "din", I) : NULL;
    linear_backward(din, dweight, dbias, dout, in, weight, B, I / B, O);
}

static void run_silu_backward(struct call *call)
{
    int alias = take_int(call), n;
    float *both = alias ? change_floats(call, &n) : NULL;
    const float *dout = alias ? both : take_floats(call, &n), *in = take_floats(call, NULL);
    silu_backward(alias ? both : give_floats(call, "din", n), dout, in, n);
}

/* The tape comes ready made, so that this gap does not depend on the forward ones. */
static void run_mlp_backward(struct call *call)
{
    int B = take_int(call);
    struct mlp net = params_view(take_floats(call, NULL)), grad = params_view(change_floats(call, NULL));
    struct tape tape = tape_room(call, B);
    for (int l = 0; l < LAYERS; l++)
        memcpy(tape.in[l], take_floats(call, NULL), (size_t)(B * WIDTH[l]) * sizeof(float));
    for (int l = 0; l < LAYERS - 1; l++)
        memcpy(tape.pre[l], take_floats(call, NULL), (size_t)(B * WIDTH[l + 1]) * sizeof(float));
    mlp_backward(&grad, &net, &tape, take_floats(call, NULL));
}

static void run_adam_update(struct call *call)
{
    int n;
    float *param = change_floats(call, &n), *m = change_floats(call, NULL), *v = change_floats(call, NULL);
    const float *grad = take_floats(call, NULL);
    int step = take_int(call);
    adam_update(param, m, v, grad, n, step, take_double(call));
}

static void run_train_step(struct call *call)
{
    int B;
    struct mlp net = params_view(take_floats(call, NULL)), grad = params_view(change_floats(call, NULL));
    const float *x0 = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    const float *eps = take_floats(call, NULL);
    struct tape tape = tape_room(call, B);
    give_double(call, "loss", train_step(&grad, &net, &tape, x0, t, eps, take_doubles(call, NULL)));
}

const struct shim lesson3_shims[] = {
    {"3.1", run_spiral},          {"3.2", run_ideal_eps},
    {"3.3", run_respace},         {"3.4", run_sample},
    {"3.5", run_features},        {"3.6", run_linear_forward},
    {"3.7", run_silu_forward},    {"3.8", run_mse_loss},
    {"3.9", run_linear_backward}, {"3.10", run_silu_backward},
    {"3.11", run_mlp_backward},   {"3.12", run_adam_update},
    {"3.13", run_train_step},     {0},
};
