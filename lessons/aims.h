/* Networks of lesson 5: trained on one target, read as one. */
#ifndef AIMS_H
#define AIMS_H

#include "judge.h"
#include "targets.h"
#include "train.h"

/* What a network is trained on; weight [T], one a step, or NULL. */
struct aim {
    enum target target;
    const double *weight;
};

/* A training step of lesson 5, for struct training; `context` is a struct aim. */
step_fn aimed_step;

/* A chisel that takes the network's answer for `read_as` and turns it into noise. */
struct read_context {
    struct net_context net;
    enum target read_as;
};
chisel_fn read_chisel;

/* Root mean square of the difference between each of `count` networks' noise and the ideal chisel's, over `draws` data
 * points buried to step t: off [count] out. Its square is what that network's error at t has above the floor. */
void off_ideal(double *off, struct read_context *read, int count, const float *data, int N,
               const struct schedule *schedule, int t, int draws, uint64_t seed);

/* Energy distance of samples [n][2] and data [N][2]: twice the mean distance between one of each, less the mean distances
 * within either. 0 only if both lie alike; points on the curve in the wrong proportions do not pass.
 * [Szekely and Rizzo 2013] */
double energy_distance(const float *samples, int n, const float *data, int N);

#endif
