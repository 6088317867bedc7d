/* The training loop, given: draws, shards, sums, and calls Adam. */
#ifndef TRAIN_H
#define TRAIN_H

#include "network.h"
#include "program.h"

enum { BATCH = 256, SHARDS = 4 };

/* Adam's first rate, wherever a lesson trains. */
#define RATE 5e-3

/* What a shard's training step looks like where lesson 3's train_step does not do. */
typedef double step_fn(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0,
                       const int *t, const float *eps, const double *alpha_bar, void *context);

/* Start from these and change what the experiment is about. */
struct training {
    int steps;
    double rate; /* Adam's first rate */
    int decay;   /* 1: the rate falls to 0 along half a cosine; 0: it stays */
    uint64_t seed;
    double *loss;                                   /* [steps] out, the loss of every step, or NULL */
    void (*edit)(struct tape *tape, void *context); /* see struct tape */
    void *edit_context;
    step_fn *step; /* NULL: train_step */
    void *step_context;
};

/* Train `net` in place on data [N][2]. Each step draws BATCH points, one t and one eps for each, in SHARDS equal
 * shards, calls train_step (or `step`) on each, and adds their gradients in a fixed order. The team's members share the shards:
 * however many there are, the result is the same, bit by bit. */
void train(struct mlp *net, const float *data, int N, const struct schedule *schedule,
           const struct training *training);

#endif
