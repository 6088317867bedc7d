/* Lesson 1: the noise schedule. Contracts stand above each function in 1-schedule.c. */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include "kit/constants.h"
#include "kit/todo.h"

//> burial
/* What the staircase left of a population: moments of its end, likeness to its start, and the verdict. */
struct burial {
    double mean, variance, correlation;
    int buried;
};

/* A population counts as buried when all three hold: |mean|, |variance - 1| and |correlation| at most this. */
#define BURIAL_LIMIT 0.1
//< burial

void schedule_linear(double *beta, double beta_start, double beta_end, int T); /* 1.1 */
double forward_step(double x, double beta, double eps);                        /* 1.2 */
void noise_variance(double *var, const double *beta, int T);                   /* 1.3 */
void alpha_bar(double *alpha_bar, const double *beta, int T);                  /* 1.4 */
double snr(double alpha_bar);                                                  /* 1.5 */
struct burial burial(const double *x0, const double *x, int n);                /* 1.6 */
void schedule_cosine(double *beta, int T);                                     /* 1.7 bonus */

#endif
