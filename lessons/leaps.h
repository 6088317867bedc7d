/* Walks of lessons 4 and 5: the same static and the same chisel, by other strokes and other lists of steps. */
#ifndef LEAPS_H
#define LEAPS_H

#include "samplers.h"
#include "walks.h"

enum method { ANCESTRAL, BY_DDIM, BY_2M };

struct walker {
    const char *name;
    enum method method;
    enum spacing spacing;
    double eta; /* of DDIM */
};

/* The walks that lesson 4 compares, ended by a NULL name; the first is lesson 3's own. */
extern const struct walker walkers[];

/* K of the schedule's steps by a rule: t [K] out. */
void choose_steps(int *t, enum spacing rule, const struct schedule *schedule, int K);

/* SAMPLES points carved from static in K strokes: x [SAMPLES][2] out. Static and dice are those of `carve`. */
void carve_by(float *x, const struct workshop *workshop, const struct walker *walker, chisel_fn *chisel,
              void *context, int K);

/* One number of data N(0, 1/4), whose best chisel is linear, carried from lambda -5 to 4.6 in K strokes, by DDIM or, if
 * `second`, by 2M. What the exact way makes of it is known: its share of the spread stays the same. Returns the relative
 * error. */
double gaussian_error(int K, int second);

/* The network that the settings name, or one trained now as lesson 3 trains it. */
struct mlp network_of(const struct workshop *workshop, const struct settings *settings);

#endif
