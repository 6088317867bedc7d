#define _POSIX_C_SOURCE 200809L
#include "walks.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { FRAMES = 40 };

double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* A chisel that shows its progress, and films: a frame before every stroke whose number is due. */
struct watched {
    chisel_fn *chisel;
    void *context;
    int stroke, K, next_frame;
    struct csv *film;
};

/* Most happens near the end of the walk, so the frames come thicker there: their number grows as the square of the way. */
static int frame_number(int stroke, int K)
{
    double way = (double)stroke / K;
    return (int)(FRAMES * way * way);
}

static void write_frame(struct watched *watched, int t, const float *x, int B)
{
    struct csv *film = watched->film;
    if (watched->next_frame > 0) {
        csv_gap(film);
        csv_gap(film);
    }
    watched->next_frame = frame_number(watched->stroke, watched->K) + 1;
    for (int b = 0; b < B; b++)
        csv_row(film, 3, (double)t, (double)x[2 * b], (double)x[2 * b + 1]);
}

static void watched_chisel(float *eps, const float *x, int t, int B, void *context)
{
    struct watched *watched = context;
    progress("carving", watched->stroke, watched->K);
    if (watched->film && frame_number(watched->stroke, watched->K) >= watched->next_frame)
        write_frame(watched, t + 1, x, B);
    watched->stroke++;
    watched->chisel(eps, x, t, B, watched->context);
}

void carve(float *x, const struct workshop *workshop, chisel_fn *chisel, void *context, int K,
           struct csv *film)
{
    const struct schedule *schedule = workshop->schedule;
    int *t = new_array(K, sizeof(int));
    double *beta = new_array(K, sizeof(double));
    float *z = new_array(2L * SAMPLES * K, sizeof(float));
    struct watched watched = {.chisel = chisel, .context = context, .K = K, .film = film};
    struct rng rng;
    respace(t, beta, schedule->alpha_bar, schedule->T, K);
    rng_seed(&rng, workshop->seed, STREAM_SAMPLE);
    rng_normals(&rng, x, 2L * SAMPLES);
    rng_normals(&rng, z, 2L * SAMPLES * K);
    sample(x, z, watched_chisel, &watched, t, beta, schedule->alpha_bar, K, SAMPLES);
    progress("carving", K, K);
    if (film)
        write_frame(&watched, 0, x, SAMPLES);
    free(t);
    free(beta);
    free(z);
}

void walk(struct workshop *workshop, const char *name, chisel_fn *chisel, void *context, int K,
          const char *file)
{
    float x[2 * SAMPLES];
    double start = seconds();
    carve(x, workshop, chisel, context, K, NULL);
    double time = seconds() - start;
    struct quality q = judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve);
    csv_points(workshop->out, file, x, SAMPLES);
    csv_named_row(&workshop->metrics, name, 4, (double)K, q.mean_distance, q.p95_distance, q.coverage);
    csv_named_row(&workshop->timings, name, 2, (double)K, time);
    printf("%-6s %6d %14.4f %14.4f %10.0f%%\n", name, K, q.mean_distance, q.p95_distance, 100 * q.coverage);
    fflush(stdout);
}

void one_swing(const struct workshop *workshop, const char *name, chisel_fn *chisel, void *context)
{
    float x[2 * SAMPLES];
    double mean[2], sd[2];
    carve(x, workshop, chisel, context, 1, NULL);
    for (int d = 0; d < 2; d++)
        point_moments(x, SAMPLES, d, &mean[d], &sd[d]);
    printf("%-6s in one swing: mean (%.2f, %.2f), sd (%.2f, %.2f)\n", name, mean[0], mean[1], sd[0], sd[1]);
}

void write_film(const struct workshop *workshop, chisel_fn *chisel, void *context, int K, const char *file)
{
    float x[2 * SAMPLES];
    struct csv film;
    csv_open(&film, workshop->out, file, "t,x,y");
    carve(x, workshop, chisel, context, K, &film);
    csv_close(&film);
}
