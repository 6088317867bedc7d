#include "walks.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "points.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FRAMES = 40 };

/* A chisel that shows its progress, and films: a frame before every stroke whose number is due. */
struct watched {
    chisel_fn *chisel;
    void *context;
    int stroke, K, next_frame;
    struct csv *film;
};

/* Most happens near the end of the walk, so the frames come thicker there: their number grows as the cube of
 * the way. */
static int frame_number(int stroke, int K)
{
    double way = (double)stroke / K;
    return (int)(FRAMES * way * way * way);
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

struct workshop workshop_of(float *data, const struct settings *settings, const struct schedule *schedule)
{
    if (settings->data)
        picture_points(data, settings->data, settings->seed);
    else
        spiral_points(data, settings->seed);
    csv_points(settings->out, "spiral.csv", data, POINTS);
    return (struct workshop){.data = data,
                             .N = POINTS,
                             .curve = !settings->data,
                             .schedule = schedule,
                             .seed = settings->seed,
                             .out = settings->out};
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
          const char *file, const char *film_file)
{
    float x[2 * SAMPLES];
    struct csv film;
    double start = seconds();
    if (film_file)
        csv_open(&film, workshop->out, film_file, "t,x,y");
    carve(x, workshop, chisel, context, K, film_file ? &film : NULL);
    if (film_file)
        csv_close(&film);
    double time = seconds() - start;
    struct quality q = judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve);
    csv_points(workshop->out, file, x, SAMPLES);
    workshop->judgement[workshop->judged++] = (struct judged){name, K, q};
    workshop->time[workshop->timed++] = (struct timed){name, K, time};
    printf("%-6s %6d %14.4f %14.4f %10.0f%%\n", name, K, q.mean_distance, q.p95_distance, 100 * q.coverage);
    fflush(stdout);
}

void write_tables(const struct workshop *workshop)
{
    struct csv csv;
    csv_open(&csv, workshop->out, "metrics.csv", "chisel,steps,mean_distance,p95_distance,coverage");
    for (int i = 0; i < workshop->judged; i++) {
        const struct judged *row = &workshop->judgement[i];
        csv_named_row(&csv, row->chisel, 4, (double)row->K, row->quality.mean_distance,
                      row->quality.p95_distance, row->quality.coverage);
    }
    csv_close(&csv);
    csv_open(&csv, workshop->out, "timings.csv", "what,steps,seconds");
    for (int i = 0; i < workshop->timed; i++)
        csv_named_row(&csv, workshop->time[i].what, 2, (double)workshop->time[i].steps,
                      workshop->time[i].seconds);
    csv_close(&csv);
}

void one_swing(const struct workshop *workshop, const char *name, chisel_fn *chisel, void *context)
{
    float x[2 * SAMPLES];
    double mean[2], sd[2];
    char file[32];
    carve(x, workshop, chisel, context, 1, NULL);
    snprintf(file, sizeof file, "swing-%s.csv", name);
    csv_points(workshop->out, file, x, SAMPLES);
    for (int d = 0; d < 2; d++)
        point_moments(x, SAMPLES, d, &mean[d], &sd[d]);
    printf("%-6s in one swing: mean (%.2f, %.2f), sd (%.2f, %.2f)\n", name, two_digits(mean[0]),
           two_digits(mean[1]), sd[0], sd[1]);
    printf(strcmp(name, "ideal") == 0
               ? "       All land on the data's mean: one stroke cannot carve.\n"
               : "       Thrown far off: its small error is divided by sqrt(alpha_bar) of the last step.\n");
}
