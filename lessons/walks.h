/* Walks of lesson 3: many samples at once, judged, drawn and timed. */
#ifndef WALKS_H
#define WALKS_H

#include "judge.h"
#include "kit/csv.h"

enum { SAMPLES = 512 };

/* The data and the tables that every walk of one run shares. */
struct workshop {
    const float *data;
    int N, curve; /* curve: the points stand in order along a line */
    const struct schedule *schedule;
    uint64_t seed;
    const char *out;
    struct csv metrics, timings; /* open while the lesson runs */
};

/* SAMPLES points carved from static in K strokes: x [SAMPLES][2] out. `film`, if not NULL, receives about 40 frames of the walk. */
void carve(float *x, const struct workshop *workshop, chisel_fn *chisel, void *context, int K,
           struct csv *film);

/* Carve, write `file`, add a line to metrics and timings, and print it. `name` is the chisel's: ideal or net. */
void walk(struct workshop *workshop, const char *name, chisel_fn *chisel, void *context, int K,
          const char *file);

/* K = 1: where a single stroke lands, in mean and sd. */
void one_swing(const struct workshop *workshop, const char *name, chisel_fn *chisel, void *context);

/* Write the walk's frames to `file`: t,x,y in blocks, the first is static and the last the samples. */
void write_film(const struct workshop *workshop, chisel_fn *chisel, void *context, int K, const char *file);

/* Seconds on a clock that never goes back. */
double seconds(void);

#endif
