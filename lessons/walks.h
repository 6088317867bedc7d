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
    int judged, timed; /* rows so far */
    struct judged {
        const char *chisel;
        int K;
        struct quality quality;
    } judgement[16];
    struct timed {
        const char *what;
        int steps;
        double seconds;
    } time[16];
};

/* A workshop on `data`, room for POINTS points, which it fills and writes to spiral.csv: the spiral, or the picture
 * that the settings name. */
struct workshop workshop_of(float *data, const struct settings *settings, const struct schedule *schedule);

/* SAMPLES points carved from static in K strokes: x [SAMPLES][2] out. `film`, if not NULL, receives about 40
 * frames of the walk. */
void carve(float *x, const struct workshop *workshop, chisel_fn *chisel, void *context, int K,
           struct csv *film);

/* Carve, write `file`, add a line to the tables, and print it. `name` is the chisel's: ideal or net.
 * `film_file`, if not NULL, gets the walk's frames: t,x,y in blocks, the first static and the last the
 * samples. */
void walk(struct workshop *workshop, const char *name, chisel_fn *chisel, void *context, int K,
          const char *file, const char *film_file);

/* Write metrics.csv and timings.csv as they stand, so that pictures can be drawn even if a later gap is open. */
void write_tables(const struct workshop *workshop);

/* K = 1: where a single stroke lands, in mean and sd. */
void one_swing(const struct workshop *workshop, const char *name, chisel_fn *chisel, void *context);

#endif
