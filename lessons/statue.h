/* The kit's own picture: a marble bust, drawn by arithmetic. And pictures as populations of standardised
 * pixels. */
#ifndef STATUE_H
#define STATUE_H

#include "kit/picture.h"

/* A bust of side x side pixels, lit from the upper left. */
struct picture statue(int side);

/* The picture at `path`, or the statue if path is NULL, at most side x side, with its pixels moved and scaled
 * to mean 0 and variance 1. Fails with one line if the picture has a single shade. */
struct picture standard_picture(const char *path, int side);

/* The same pixels as grey again: 0 in the middle, black and white 2.5 sd away. */
struct picture visible(const struct picture *standard);

#endif
