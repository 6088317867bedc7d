#include "blob.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "toy.h"

#include <math.h>
#include <stdlib.h>

enum { BATCH = 256 };

void blob(float *xy, uint64_t seed)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_DATA);
    rng_normals(&rng, xy, 2 * BLOB_POINTS);
    for (int i = 0; i < BLOB_POINTS; i++) {
        xy[2 * i] = 2.0f + 0.3f * xy[2 * i];
        xy[2 * i + 1] = -1.0f + 0.3f * xy[2 * i + 1];
    }
}

struct table table_new(int T)
{
    return (struct table){T, new_array(2L * T, sizeof(double)), new_array(2L * T, sizeof(double)),
                          new_array(T, sizeof(int))};
}

void table_free(struct table *table)
{
    free(table->m1);
    free(table->m2);
    free(table->updates);
}

/* A batch of data points, all noised to step t. */
static void draw_noised(float *x_t, const float *data, const struct schedule *schedule, int t,
                        struct rng *rng)
{
    float x0[2 * BATCH], eps[2 * BATCH];
    int steps[BATCH];
    for (int b = 0; b < BATCH; b++) {
        uint32_t i = rng_below(rng, BLOB_POINTS);
        x0[2 * b] = data[2 * i];
        x0[2 * b + 1] = data[2 * i + 1];
        steps[b] = t;
    }
    rng_normals(rng, eps, 2 * BATCH);
    q_sample(x_t, x0, eps, steps, schedule->alpha_bar, BATCH, 2);
}

/* The cartoon remembers one mean a step, starts it at zero and never corrects for that; it looks at one point
 * at a time. */
void cartoon_train(struct table *table, const float *data, const struct schedule *schedule, int updates,
                   uint64_t seed)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_TRAIN);
    for (int i = 0; i < updates; i++) {
        int t = i % table->T;
        uint32_t point = rng_below(&rng, BLOB_POINTS);
        for (int d = 0; d < 2; d++) {
            double x_t = sqrt(schedule->alpha_bar[t]) * (double)data[2 * point + (uint32_t)d] +
                         sqrt(1.0 - schedule->alpha_bar[t]) * rng_normal(&rng);
            table->m1[2 * t + d] = DECAY * table->m1[2 * t + d] + (1.0 - DECAY) * x_t;
        }
        table->updates[t]++;
    }
}

/* All that differs from the mean counts as noise, and the guess of x_0 is passed on as if it were x_{t-1}. */
void cartoon_carve(float *x, int n, const struct table *table, const struct schedule *schedule)
{
    for (int t = table->T - 1; t >= 0; t--) {
        double signal = sqrt(schedule->alpha_bar[t]), noise = sqrt(1.0 - schedule->alpha_bar[t]);
        for (int i = 0; i < 2 * n; i++) {
            double eps = ((double)x[i] - table->m1[2 * t + i % 2]) / noise;
            x[i] = (float)(((double)x[i] - noise * eps) / signal);
        }
    }
}

void gaussian_train(struct table *table, const float *data, const struct schedule *schedule, int updates,
                    uint64_t seed)
{
    struct rng rng;
    float x_t[2 * BATCH];
    rng_seed(&rng, seed, STREAM_TRAIN);
    //> remember
    for (int i = 0; i < updates; i++) {
        int t = i % table->T;
        progress("remembering", i, updates);
        draw_noised(x_t, data, schedule, t, &rng);
        moments_update(table->m1 + 2 * t, table->m2 + 2 * t, x_t, BATCH, 2);
        table->updates[t]++;
    }
    //< remember
    progress("remembering", updates, updates);
}

void table_look_up(const struct table *table, int t, double *mean, double *var)
{
    debias(mean, var, table->m1 + 2 * t, table->m2 + 2 * t, table->updates[t], 2);
}

void gaussian_carve(float *x, int n, const struct table *table, const struct schedule *schedule,
                    uint64_t seed, void (*watch)(void *context, int t, const float *x, int n), void *context)
{
    float *eps = new_array(2L * n, sizeof(float)), *z = new_array(2L * n, sizeof(float));
    struct rng rng;
    rng_seed(&rng, seed, STREAM_SAMPLE);
    rng_normals(&rng, x, 2L * n);
    for (int t = table->T - 1; t >= 0; t--) {
        double mean[2], var[2];
        progress("carving", table->T - 1 - t, table->T);
        table_look_up(table, t, mean, var);
        gaussian_eps(eps, x, mean, var, schedule->alpha_bar[t], n, 2);
        rng_normals(&rng, z, 2L * n);
        reverse_step(x, x, eps, z, schedule->beta[t], schedule->alpha_bar[t], alpha_bar_before(schedule, t),
                     n, 2);
        if (watch)
            watch(context, t, x, n);
    }
    progress("carving", table->T, table->T);
    free(eps);
    free(z);
}

float bury_by_loop(float *eps, float x0, int t, const struct schedule *schedule, const double *var,
                   struct rng *rng)
{
    double x = (double)x0, gathered = 0.0;
    for (int i = 0; i <= t; i++) {
        double draw = rng_normal(rng);
        x = forward_step(x, schedule->beta[i], draw);
        gathered = forward_step(gathered, schedule->beta[i], draw);
    }
    *eps = (float)(gathered / sqrt(var[t]));
    return (float)x;
}
