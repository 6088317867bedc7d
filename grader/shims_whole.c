/* Whole-lesson tests: do the parts make a whole? They carry no points. */
#include "blob.h"
#include "ddpm.h"
#include "judge.h"
#include "samplers.h"
#include "schedule.h"
#include "shim.h"
#include "targets.h"
#include "train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A schedule that takes all of the statue away: where alpha_bar ends, and how far the loop is from the closed
 * form. */
static void run_saturates(struct call *call)
{
    int T = take_int(call);
    double *beta = give_doubles(call, "beta", T), *table = give_doubles(call, "alpha_bar", T);
    double *var = give_doubles(call, "var", T);
    schedule_linear(beta, BETA_START, BETA_END, T);
    alpha_bar(table, beta, T);
    noise_variance(var, beta, T);
}

/* Members walked through every layer, then judged. */
static void run_buried(struct call *call)
{
    int T, n;
    const double *beta = take_doubles(call, &T), *x0 = take_doubles(call, &n);
    const float *eps = take_floats(call, NULL);
    double *x = give_doubles(call, "x", n);
    memcpy(x, x0, (size_t)n * sizeof *x);
    for (int t = 0; t < T; t++)
        for (int i = 0; i < n; i++)
            x[i] = forward_step(x[i], beta[t], (double)eps[t * n + i]);
    struct burial b = burial(x0, x, n);
    give_double(call, "mean", b.mean);
    give_double(call, "variance", b.variance);
    give_double(call, "correlation", b.correlation);
    give_double(call, "buried", b.buried != 0);
}

/* Noise gathered by lesson 1's loop must be what lesson 2's closed form takes off again. */
static void run_decodes(struct call *call)
{
    int T, n, steps[1024];
    const double *beta = take_doubles(call, &T);
    const float *x0 = take_floats(call, &n), *draws = take_floats(call, NULL);
    float *x = room_floats(call, n), *eps = room_floats(call, n), *decoded = give_floats(call, "decoded", n);
    double *table = give_doubles(call, "alpha_bar", T), *var = give_doubles(call, "var", T);
    alpha_bar(table, beta, T);
    noise_variance(var, beta, T);
    for (int i = 0; i < n; i++) {
        double position = (double)x0[i], gathered = 0.0;
        for (int t = 0; t <= i % T; t++) {
            double draw = (double)draws[t * n + i];
            position = forward_step(position, beta[t], draw);
            gathered = sqrt(1.0 - beta[t]) * gathered + sqrt(beta[t]) * draw;
        }
        x[i] = (float)position;
        eps[i] = (float)(gathered / sqrt(var[i % T]));
        steps[i] = i % T;
    }
    predict_x0(decoded, x, eps, steps, table, n, 1);
}

/* The Gaussian chisel of lesson 2, small: what it carves must have the blob's moments. */
static void run_gaussian(struct call *call)
{
    enum { T = 200, N = 2000 };
    const float *draws = take_floats(call, NULL);
    int seed = take_int(call);
    float *x = room_floats(call, 2 * N), *data = room_floats(call, 2 * BLOB_POINTS);
    for (int i = 0; i < 2 * BLOB_POINTS; i++)
        data[i] = (i % 2 ? -1.0f : 2.0f) + 0.3f * draws[i];
    struct schedule schedule = schedule_new(T, 5e-4, 0.1);
    struct table table = table_new(T);
    gaussian_train(&table, data, &schedule, 20 * T, (uint64_t)seed);
    gaussian_carve(x, N, &table, &schedule, (uint64_t)seed, NULL, NULL);
    double *moments = give_doubles(call, "moments", 4);
    for (int d = 0; d < 2; d++)
        point_moments(x, N, d, &moments[2 * d], &moments[2 * d + 1]);
    table_free(&table);
    schedule_free(&schedule);
}

static void carve(struct call *call, const char *name, chisel_fn *chisel, void *context,
                  const struct schedule *schedule, int K, const float *start, const float *z, int B)
{
    int *t = calloc((size_t)K, sizeof *t);
    double *beta = calloc((size_t)K, sizeof *beta);
    float *x = give_floats(call, name, 2 * B);
    memcpy(x, start, (size_t)(2 * B) * sizeof *x);
    respace(t, beta, schedule->alpha_bar, schedule->T, K);
    sample(x, z, chisel, context, t, beta, schedule->alpha_bar, K, B);
    free(t);
    free(beta);
}

/* The ideal chisel, K = 50, on the data it was given. */
static void run_carves(struct call *call)
{
    int N, B;
    const float *data = take_floats(call, &N), *start = take_floats(call, &B), *z = take_floats(call, NULL);
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct ideal_context ideal = {data, N / 2, schedule.alpha_bar};
    carve(call, "samples", ideal_chisel, &ideal, &schedule, 50, start, z, B / 2);
    schedule_free(&schedule);
}

/* Train, then guess the noise in points that the driver noised, then carve. */
static void run_trains(struct call *call)
{
    int N, draws, B;
    const float *data = take_floats(call, &N);
    int steps = take_int(call), seed = take_int(call);
    const float *x_t = take_floats(call, &draws);
    const int *t = take_ints(call, NULL);
    const float *start = take_floats(call, &B), *z = take_floats(call, NULL);
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct mlp net = mlp_new();
    struct tape tape = tape_new(draws / 2 > B / 2 ? draws / 2 : B / 2);
    struct net_context context = {&net, &tape, schedule.alpha_bar};
    double *loss = calloc((size_t)steps, sizeof *loss);
    int tail = steps < 500 ? steps : 500;
    mlp_init(&net, (unsigned long long)seed);
    train(&net, data, N / 2, &schedule,
          &(struct training){.steps = steps, .rate = 2e-2, .decay = 1, .seed = (uint64_t)seed, .loss = loss});
    memcpy(give_doubles(call, "loss", tail), loss + steps - tail, (size_t)tail * sizeof *loss);
    free(loss);
    tape.B = draws / 2;
    features(tape.in[0], x_t, t, schedule.alpha_bar, tape.B);
    memcpy(give_floats(call, "guess", draws), mlp_forward(&net, &tape), (size_t)draws * sizeof(float));
    static const int K[3] = {10, 50, 1000};
    static const char *const name[3] = {"samples-10", "samples-50", "samples-1000"};
    for (int i = 0; i < 3; i++)
        carve(call, name[i], net_chisel, &context, &schedule, K[i], start, z, B / 2);
    mlp_free(&net);
    tape_free(&tape);
    schedule_free(&schedule);
}

/* Lesson 2's chisel, for a blob: smooth, so that up and down are one road. */
static void blob_chisel(float *eps, const float *x, int t, int B, void *context)
{
    double a = ((const double *)context)[t];
    const double mean[2] = {0.5 * sqrt(a), -0.5 * sqrt(a)}, var[2] = {0.5 * a + 1.0 - a, 0.2 * a + 1.0 - a};
    gaussian_eps(eps, x, mean, var, a, B, 2);
}

/* Static carved in twenty strokes of 2M. The blob's chisel does not snap, so every slip of the walk stays visible. */
static void run_carves_fast(struct call *call)
{
    enum { T = 1000, K = 20 };
    int B, t[K];
    float *x = change_floats(call, &B);
    struct schedule schedule = schedule_new(T, BETA_START, BETA_END);
    spaced_in_lambda(t, schedule.alpha_bar, T, K);
    sample_2m(x, blob_chisel, schedule.alpha_bar, t, schedule.alpha_bar, K, B / 2);
    schedule_free(&schedule);
}

/* Up by every step, and down by the same list. */
static void run_returns(struct call *call)
{
    enum { T = 1000 };
    int B, t[T];
    const float *points = take_floats(call, &B);
    struct schedule schedule = schedule_new(T, BETA_START, BETA_END);
    float *x = give_floats(call, "back", B);
    memcpy(x, points, (size_t)B * sizeof *x);
    for (int i = 0; i < T; i++)
        t[i] = i;
    bury_ddim(x, blob_chisel, schedule.alpha_bar, t, schedule.alpha_bar, T, B / 2);
    memcpy(give_floats(call, "static", B), x, (size_t)B * sizeof *x);
    sample_ddim(x, NULL, 0.0, blob_chisel, schedule.alpha_bar, t, schedule.alpha_bar, T, B / 2);
    schedule_free(&schedule);
}

/* Three names of one point, and the way back from each. */
static void run_agrees(struct call *call)
{
    int count, B;
    const float *x0 = take_floats(call, &count), *eps = take_floats(call, NULL);
    const int *t = take_ints(call, &B);
    const double *a_bar = take_doubles(call, NULL);
    float *x_t = room_floats(call, count), *v = room_floats(call, count);
    q_sample(x_t, x0, eps, t, a_bar, B, 2);
    v_of(v, x0, eps, t, a_bar, B, 2);
    eps_of_x0(give_floats(call, "eps", count), x0, x_t, t, a_bar, B, 2);
    eps_of_v(give_floats(call, "eps", count), v, x_t, t, a_bar, B, 2);
    x0_of_v(give_floats(call, "x0", count), v, x_t, t, a_bar, B, 2);
}

const struct shim whole_shims[] = {
    {"1.saturates", run_saturates}, {"1.buried", run_buried},
    {"2.decodes", run_decodes},     {"2.gaussian", run_gaussian},
    {"3.carves", run_carves},       {"3.trains", run_trains},
    {"4.carves", run_carves_fast},  {"4.returns", run_returns},
    {"5.agrees", run_agrees},       {0},
};
