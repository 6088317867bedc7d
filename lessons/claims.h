/* The lessons' claims, each an experiment that prints what it finds and whether the claim holds. */
#ifndef CLAIMS_H
#define CLAIMS_H

#include "network.h"
#include "program.h"

/* What all experiments share; trained once, when the first one asks. */
struct studio {
    const struct schedule *schedule;
    const float *data; /* [POINTS][2], the spiral */
    struct mlp *net;
    struct tape *tape;
};

/* An experiment prints a few lines and returns whether the claim holds. */
typedef int claim_fn(struct studio *studio);

struct claim {
    const char *name, *claim;
    claim_fn *run;
};

/* Ended by a NULL name: those of lessons 1 and 2, and those of lesson 3. */
extern const struct claim early_claims[], late_claims[];

/* The studio's network, trained on the spiral with lesson 3's settings. */
const struct mlp *trained(struct studio *studio);

#endif
