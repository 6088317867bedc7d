/* Lesson 4: unpack, call, pack. */
#include "samplers.h"
#include "shim_net.h"

static void run_half_log_snr(struct call *call)
{
    give_double(call, "lambda", half_log_snr(take_double(call)));
}

static void run_spaced(struct call *call)
{
    enum spacing rule = take_int(call) ? TRAILING : LEADING;
    int T = take_int(call), K = take_int(call);
    spaced(give_ints(call, "t", K), rule, T, K);
}

static void run_spaced_in_lambda(struct call *call)
{
    int K = take_int(call), T;
    const double *a_bar = take_doubles(call, &T);
    spaced_in_lambda(give_ints(call, "t", K), a_bar, T, K);
}

static void run_ddim_step(struct call *call)
{
    double a_bar = take_double(call), before = take_double(call);
    struct ddim step = ddim_step(a_bar, before, take_double(call));
    give_double(call, "x0_coef", step.x0_coef);
    give_double(call, "eps_coef", step.eps_coef);
    give_double(call, "z_coef", step.z_coef);
}

static void give_solver(struct call *call, struct solver step)
{
    give_double(call, "x_coef", step.x_coef);
    give_double(call, "now_coef", step.now_coef);
    give_double(call, "before_coef", step.before_coef);
}

static void run_solver_first(struct call *call)
{
    double a_bar = take_double(call);
    give_solver(call, solver_first(a_bar, take_double(call)));
}

static void run_solver_second(struct call *call)
{
    double before = take_double(call), a_bar = take_double(call);
    give_solver(call, solver_second(before, a_bar, take_double(call)));
}

/* What all walks take: points, then the list, then the table; the chisel notes when it was asked. */
struct path {
    float *x;
    const int *t;
    const double *a_bar;
    int K, B;
    struct notes notes;
};

static struct path take_path(struct call *call)
{
    struct path path = {0};
    int count;
    path.x = change_floats(call, &count);
    path.B = count / 2;
    path.t = take_ints(call, &path.K);
    path.a_bar = take_doubles(call, NULL);
    path.notes = (struct notes){give_ints(call, "asked", path.K), 0, path.K};
    return path;
}

static void run_sample_ddim(struct call *call)
{
    struct path path = take_path(call);
    double eta = take_double(call);
    const float *z = eta > 0.0 ? take_floats(call, NULL) : NULL;
    sample_ddim(path.x, z, eta, plain_chisel, &path.notes, path.t, path.a_bar, path.K, path.B);
    give_double(call, "strokes", path.notes.strokes);
}

static void run_sample_2m(struct call *call)
{
    struct path path = take_path(call);
    sample_2m(path.x, plain_chisel, &path.notes, path.t, path.a_bar, path.K, path.B);
    give_double(call, "strokes", path.notes.strokes);
}

static void run_bury_ddim(struct call *call)
{
    struct path path = take_path(call);
    bury_ddim(path.x, plain_chisel, &path.notes, path.t, path.a_bar, path.K, path.B);
    give_double(call, "strokes", path.notes.strokes);
}

const struct shim lesson4_shims[] = {
    {"4.1", run_half_log_snr},     {"4.2", run_spaced},
    {"4.3", run_spaced_in_lambda}, {"4.4", run_ddim_step},
    {"4.5", run_sample_ddim},      {"4.6", run_solver_first},
    {"4.7", run_solver_second},    {"4.8", run_sample_2m},
    {"4.9", run_bury_ddim},        {0},
};
