/* The blob of lesson 2, and the two chisels that carve it. */
#ifndef BLOB_H
#define BLOB_H

#include "kit/rng.h"
#include "program.h"

enum { BLOB_POINTS = 1024 };

/* 1024 points around (2, -1) with sd 0.3: xy [BLOB_POINTS][2]. */
void blob(float *xy, uint64_t seed);

/* What is remembered of x_t at every step: moving moments, and how often each was updated. */
struct table {
    int T;
    double *m1, *m2; /* [T][2] */
    int *updates;    /* [T] */
};

struct table table_new(int T);
void table_free(struct table *table);

/* The source lesson's cartoon, given, with its faults left in. */
void cartoon_train(struct table *table, const float *data, const struct schedule *schedule, int updates,
                   uint64_t seed);
void cartoon_carve(float *x, int n, const struct table *table, const struct schedule *schedule);

/* Update the table `updates` times, step after step in turn, each time from 256 points noised by q_sample. */
void gaussian_train(struct table *table, const float *data, const struct schedule *schedule, int updates,
                    uint64_t seed);

/* Debiased mean and variance [2] of x_t. */
void table_look_up(const struct table *table, int t, double *mean, double *var);

/* Walk x [n][2] from static to the blob. After step t, `watch` (or NULL) sees x. */
void gaussian_carve(float *x, int n, const struct table *table, const struct schedule *schedule,
                    uint64_t seed, void (*watch)(void *context, int t, const float *x, int n), void *context);

/* One number from x0 up to step t by lesson 1's loop; returns x_t, with the noise in it, scaled to variance 1 by
 * var [T] (gap 1.3), in *eps. */
float bury_by_loop(float *eps, float x0, int t, const struct schedule *schedule, const double *var,
                   struct rng *rng);

#endif
