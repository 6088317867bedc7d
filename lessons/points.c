#include "points.h"
#include "ddpm.h"
#include "ink.h"
#include "kit/fail.h"
#include "kit/picture.h"
#include "kit/rng.h"
#include "program.h"

#include <math.h>
#include <stdlib.h>

enum { SIDE = 256, FEWEST = 16 };

/* One number in each of n equal parts of [0,1): random, yet ordered and evenly spread. */
static void stratified(double *u, int n, uint64_t seed)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_DATA);
    for (int i = 0; i < n; i++)
        u[i] = (i + rng_uniform(&rng)) / n;
}

void spiral_points(float *xy, uint64_t seed)
{
    double places[POINTS];
    float u[POINTS];
    stratified(places, POINTS, seed);
    for (int i = 0; i < POINTS; i++)
        u[i] = (float)places[i];
    spiral(xy, u, POINTS);
}

static void standardise(float *xy, int n)
{
    double mean[2], sd[2];
    for (int d = 0; d < 2; d++)
        point_moments(xy, n, d, &mean[d], &sd[d]);
    double scale = sqrt((sd[0] * sd[0] + sd[1] * sd[1]) / 2);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)(((double)xy[i] - mean[i % 2]) / scale);
}

void picture_points(float *xy, const char *path, uint64_t seed)
{
    struct picture whole = picture_read(path), picture = picture_fit(&whole, SIDE);
    int pixels = picture.width * picture.height, *ink = new_array(pixels, sizeof(int));
    int count = find_ink(ink, &picture);
    if (count < FEWEST)
        fail("%s has %d pixels of ink after shrinking (it takes %d): hardly anything on it differs from its "
             "edge; draw with more contrast, or thicker",
             path, count, FEWEST);
    if (2 * count > pixels)
        warn("%s: %d %% of it counts as ink, for it differs from what lies along the edge; is that what you "
             "drew?",
             path, (int)(100.0 * count / pixels));
    double u[POINTS];
    struct rng rng;
    stratified(u, POINTS, seed);
    rng_seed(&rng, seed, STREAM_JITTER);
    for (int i = 0; i < POINTS; i++) {
        int pixel = ink[(int)(u[i] * count)];
        xy[2 * i] = (float)(pixel % picture.width + rng_uniform(&rng));
        xy[2 * i + 1] = -(float)(pixel / picture.width + rng_uniform(&rng));
    }
    standardise(xy, POINTS);
    free(ink);
    picture_free(&picture);
    picture_free(&whole);
}
