/* The data of lesson 3: a spiral, or what is drawn on a picture. */
#ifndef POINTS_H
#define POINTS_H

#include <stdint.h>

enum { POINTS = 2048 };

/* POINTS points along the spiral, in its order: xy [POINTS][2]. Their places u are one random number in each
 * of POINTS equal parts. */
void spiral_points(float *xy, uint64_t seed);

/* POINTS points drawn from the pixels that are ink (see ink.h), top row first; mean 0, mean of the variances 1. Fails with one line
 * if the picture cannot be read or has fewer than 16 of them; warns if more than half are. */
void picture_points(float *xy, const char *path, uint64_t seed);

#endif
