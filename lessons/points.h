/* The data of lesson 3: a spiral, or a picture's dark pixels. */
#ifndef POINTS_H
#define POINTS_H

#include <stdint.h>

enum { POINTS = 2048 };

/* POINTS points along the spiral, in its order: xy [POINTS][2]. Their places u are one random number in each
 * of POINTS equal parts. */
void spiral_points(float *xy, uint64_t seed);

/* POINTS points drawn from the pixels darker than middle grey, top row first; mean 0, mean of the variances
 * 1. Fails with one line if the picture cannot be read or has fewer than 16 dark pixels. */
void picture_points(float *xy, const char *path, uint64_t seed);

#endif
