/* Are the backward functions right? Each against central differences of its forward function. */
#ifndef GRADIENTS_H
#define GRADIENTS_H

#include "kit/rng.h"

/* Norm-wise relative error of `gradient` [n] of loss(context) at `at` [n], along 16 random directions of
 * +-step in every number: the differences' own norm is the measure. Four evaluations a direction (Richardson)
 * leave an error of order step^4. */
double gradient_error(double (*loss)(void *context), void *context, float *at, const float *gradient, int n,
                      double step, struct rng *rng);

/* Check features, linear_forward and silu_forward on values worked by hand; print a line for each. Returns
 * the largest error. */
double check_forward(void);

/* Check mse_loss, linear_backward, silu_backward and mlp_backward, print a line for each, and say which is
 * off. Returns the largest error. */
double check_gradients(unsigned long long seed);

#endif
