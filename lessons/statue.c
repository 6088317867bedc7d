#include "statue.h"
#include "kit/fail.h"

#include <math.h>

/* Centre and radii in a square of half-width 1, y downwards, z towards the viewer. */
struct ellipsoid {
    double x, y, z, rx, ry, rz;
};

static const struct ellipsoid bust[] = {
    {0.00, -0.33, 0.00, 0.33, 0.44, 0.34},                                           /* head */
    {0.00, -0.56, -0.06, 0.37, 0.29, 0.36},                                          /* hair */
    {0.02, -0.25, 0.31, 0.05, 0.13, 0.10},                                           /* nose */
    {0.00, -0.43, 0.22, 0.22, 0.06, 0.13},                                           /* brow */
    {-0.13, -0.34, 0.24, 0.07, 0.035, 0.07},                                         /* eyes */
    {0.13, -0.34, 0.24, 0.07, 0.035, 0.07},  {0.01, -0.05, 0.27, 0.09, 0.028, 0.06}, /* lips */
    {0.00, 0.06, 0.20, 0.11, 0.07, 0.11},                                            /* chin */
    {0.34, -0.28, -0.03, 0.05, 0.11, 0.08},                                          /* ears */
    {-0.34, -0.28, -0.03, 0.05, 0.11, 0.08}, {0.00, 0.30, -0.08, 0.18, 0.38, 0.20},  /* neck */
    {0.00, 0.86, -0.10, 0.74, 0.42, 0.34},                                           /* shoulders */
};

/* Height of the ellipsoid's front at (x, y); returns 0 where it is not. */
static int front(const struct ellipsoid *e, double x, double y, double *z)
{
    double u = (x - e->x) / e->rx, v = (y - e->y) / e->ry, inside = 1.0 - u * u - v * v;
    *z = e->z + e->rz * sqrt(inside > 0.0 ? inside : 0.0);
    return inside > 0.0;
}

/* Lambert's law: brightness is the cosine between the surface's normal and the light. */
static double shade(const struct ellipsoid *e, double x, double y, double z)
{
    double nx = (x - e->x) / (e->rx * e->rx), ny = (y - e->y) / (e->ry * e->ry),
           nz = (z - e->z) / (e->rz * e->rz);
    double cosine = (-0.5 * nx - 0.55 * ny + 0.67 * nz) / sqrt(nx * nx + ny * ny + nz * nz);
    return 0.16 + 0.84 * (cosine > 0.0 ? cosine : 0.0);
}

static double pixel(double x, double y)
{
    double nearest = -9.0, grey = 0.10 + 0.05 * y;
    for (unsigned i = 0; i < sizeof bust / sizeof *bust; i++) {
        double z;
        if (front(&bust[i], x, y, &z) && z > nearest) {
            nearest = z;
            grey = shade(&bust[i], x, y, z);
        }
    }
    return grey;
}

struct picture statue(int side)
{
    enum { FINE = 4 };
    struct picture fine = picture_new(FINE * side, FINE * side);
    for (int i = 0; i < fine.height; i++)
        for (int j = 0; j < fine.width; j++)
            fine.grey[i * fine.width + j] =
                pixel((2.0 * j + 1) / fine.width - 1.0, (2.0 * i + 1) / fine.height - 1.0);
    struct picture smooth = picture_fit(&fine, side);
    picture_free(&fine);
    return smooth;
}

static struct picture read_and_fit(const char *path, int side)
{
    struct picture whole = picture_read(path), fitted = picture_fit(&whole, side);
    picture_free(&whole);
    return fitted;
}

struct picture standard_picture(const char *path, int side)
{
    struct picture picture = path ? read_and_fit(path, side) : statue(side);
    long n = (long)picture.width * picture.height;
    double mean = 0.0, var = 0.0;
    for (long i = 0; i < n; i++)
        mean += picture.grey[i] / (double)n;
    for (long i = 0; i < n; i++)
        var += (picture.grey[i] - mean) * (picture.grey[i] - mean) / (double)n;
    if (var < 1e-6)
        fail("%s has a single shade, so there is nothing to bury; use another picture",
             path ? path : "the statue");
    for (long i = 0; i < n; i++)
        picture.grey[i] = (picture.grey[i] - mean) / sqrt(var);
    return picture;
}

struct picture visible(const struct picture *standard)
{
    struct picture picture = picture_new(standard->width, standard->height);
    for (long i = 0; i < (long)picture.width * picture.height; i++)
        picture.grey[i] = 0.5 + 0.2 * standard->grey[i];
    return picture;
}
