/* The lessons' claims, each an experiment that prints what it finds and whether the claim holds. */
#ifndef CLAIMS_H
#define CLAIMS_H

#include "network.h"
#include "program.h"

/* An experiment prints a few lines and returns whether the claim holds. */
struct claim {
    const char *name, *claim;
    int (*run)(void);
    const char *question; /* for GUESS=1 */
};

/* Ended by a NULL name: those of lessons 1 and 2, of lesson 3, and of lessons 4 and 5. */
extern const struct claim early_claims[], late_claims[], bonus_claims[];

/* What experiments share, made when the first one asks, so that none needs a gap that it does not use: the standard
 * schedule, the spiral [POINTS][2], and the network that lesson 3's settings train on it. */
const struct schedule *standard_schedule(void);
const float *spiral_data(void);
const struct mlp *trained(void);

/* A new network trained with lesson 3's settings; `loss` [TRAINING_STEPS] out, or NULL. */
enum { TRAINING_STEPS = 10000 };
struct mlp train_on(const float *data, int N, const struct schedule *schedule, double *loss);

#endif
