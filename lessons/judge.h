/* How good is a chisel? Distances, coverage, and its error against the best possible one. */
#ifndef JUDGE_H
#define JUDGE_H

#include "ddpm.h"
#include "program.h"

/* Distances in units of the data's sd, which is 1. coverage: the share of 32 equal parts of the points' order
 * that some sample is nearest to. */
struct quality {
    double mean_distance, p95_distance, coverage;
};

/* Judge n samples by data [N][2]: distance to the line through neighbouring points if `curve`, else to the
 * nearest point. */
struct quality judge_samples(const float *samples, int n, const float *data, int N, int curve);

/* Mean squared error of a guess of eps, over the same `draws` noised data points: the chisel's and the ideal
 * one's, which is the least that any chisel can reach (the Bayes floor). */
void judge_chisel(double *chisel_mse, double *floor_mse, chisel_fn *chisel, void *context, const float *data,
                  int N, const struct schedule *schedule, int draws, uint64_t seed);

/* The two chisels as chisel functions. */
struct ideal_context {
    const float *data;
    int N;
    const double *alpha_bar;
};

struct net_context {
    const struct mlp *net;
    struct tape *tape; /* room for at least B rows */
    const double *alpha_bar;
};

chisel_fn ideal_chisel, net_chisel;

#endif
