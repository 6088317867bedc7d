/* What is drawn on a picture's paper. */
#ifndef INK_H
#define INK_H

#include "kit/picture.h"

/* Write the indices of the pixels that are ink to ink [width * height], top row first, and return how many there are. Ink is what
 * differs from the paper, darker or lighter; the paper is what lies along the picture's edge, and its shade may change across the
 * picture, as under a lamp. How much counts as different comes from the picture itself (Otsu 1979). A picture without contrast
 * has no ink. */
int find_ink(int *ink, const struct picture *picture);

#endif
