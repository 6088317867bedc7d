/* What the programs of all lessons share. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "kit/settings.h"

/* Ho et al. 2020: beta runs from 0.0001 to 0.02 in 1000 steps. */
#define BETA_START 1e-4
#define BETA_END   0.02

/* A schedule and its alpha_bar, by the student's own lesson 1. */
struct schedule {
    int T;
    double *beta, *alpha_bar;
};

struct schedule schedule_new(int T, double beta_start, double beta_end);
void schedule_free(struct schedule *schedule);

/* alpha_bar[t - 1], and 1 before the first step. */
double alpha_bar_before(const struct schedule *schedule, int t);

/* Streams of the one generator, so that one part's draws do not depend on another's. */
enum {
    STREAM_INIT = 1,
    STREAM_DATA,
    STREAM_TRAIN,
    STREAM_SAMPLE,
    STREAM_FORWARD,
    STREAM_JUDGE,
    STREAM_JITTER,
    STREAMS = 16 /* a shard's streams lie so far apart */
};

/* Start as many threads as THREADS says, or one a processor, at most 4. */
void start_team(int threads);

/* Say that a lesson's gaps are filled, whether anything was OFF, and what comes next. */
void finished(int lesson);

/* The larger of two errors; NaN is larger than any. */
double worse(double a, double b);

/* "ok" or "OFF", for a figure that must not exceed a limit (NaN exceeds all). */
const char *ok_or_off(double figure, double limit);

/* One line: what a function gives beside what the lesson works by hand, to four digits. */
void by_hand(const char *what, double got, double expected);

/* Print a heading with a line under it. */
void heading(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Correlation of a [n] and b [n]; 0 if either is constant. */
double likeness(const double *a, const double *b, long n);

/* x rounded to two digits after the point, and never a negative zero. */
double two_digits(double x);

/* Mean and standard deviation of coordinate d of xy [n][2]. */
void point_moments(const float *xy, int n, int d, double *mean, double *sd);

#endif
