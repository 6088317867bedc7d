#include "ink.h"
#include "kit/fail.h"

#include <math.h>
#include <stdlib.h>

/* The paper's shade at (x, y), measured from the picture's middle: level + across x + down y. */
struct paper {
    double level, across, down;
};

static double shade_at(const struct paper *paper, const struct picture *picture, int x, int y)
{
    return paper->level + paper->across * (x - (picture->width - 1) / 2.0) +
           paper->down * (y - (picture->height - 1) / 2.0);
}

static int is_edge(const struct picture *picture, int x, int y)
{
    int strip = 1 + (picture->width < picture->height ? picture->width : picture->height) / 16;
    return x < strip || y < strip || x >= picture->width - strip || y >= picture->height - strip;
}

static double difference(const struct paper *paper, const struct picture *picture, int x, int y)
{
    return fabs(picture->grey[(long)y * picture->width + x] - shade_at(paper, picture, x, y));
}

/* One round of a fit by least squares to those pixels of the edge that lie within `reach` of the paper as it was taken to be.
 * The edge is symmetric, so that level and slopes can be found one by one; returns the root of the mean square that is left. */
static double fit(struct paper *paper, const struct picture *picture, double reach)
{
    double n = 0.0, sum = 0.0, xg = 0.0, xx = 0.0, yg = 0.0, yy = 0.0, left = 0.0;
    for (int y = 0; y < picture->height; y++)
        for (int x = 0; x < picture->width; x++) {
            if (!is_edge(picture, x, y) || difference(paper, picture, x, y) > reach)
                continue;
            double dx = x - (picture->width - 1) / 2.0, dy = y - (picture->height - 1) / 2.0;
            double g = picture->grey[(long)y * picture->width + x] - shade_at(paper, picture, x, y);
            n += 1.0;
            sum += g;
            left += g * g;
            xg += dx * g;
            xx += dx * dx;
            yg += dy * g;
            yy += dy * dy;
        }
    if (n == 0.0)
        return 0.0;
    paper->level += sum / n;
    paper->across += xx > 0.0 ? xg / xx : 0.0;
    paper->down += yy > 0.0 ? yg / yy : 0.0;
    return sqrt(left / n);
}

/* What is drawn may reach the edge: after each round, what lies far from the paper no longer counts. */
static struct paper find_paper(const struct picture *picture)
{
    enum { ROUNDS = 12 };
    struct paper paper = {0.5, 0.0, 0.0};
    double reach = 2.0;
    for (int round = 0; round < ROUNDS; round++) {
        double spread = fit(&paper, picture, reach);
        reach = fmax(2.0 * spread, 0.02);
    }
    return paper;
}

enum { LEVELS = 256 };

static int level_of(double difference)
{
    int level = (int)(difference * LEVELS);
    return level < LEVELS ? level : LEVELS - 1;
}

/* The level that parts a histogram into two classes whose means lie far apart in units of their spread [Otsu 1979, IEEE Trans. SMC
 * 9, eq. 18]; LEVELS if the means are too near each other to be paper and ink. */
static int otsu(const double *count, double all)
{
    const double contrast = 0.06 * LEVELS;
    double sum = 0.0, below = 0.0, sum_below = 0.0, best = 0.0;
    int threshold = LEVELS;
    for (int i = 0; i < LEVELS; i++)
        sum += i * count[i];
    for (int i = 0; i < LEVELS - 1; i++) {
        below += count[i];
        sum_below += i * count[i];
        double above = all - below;
        if (below == 0.0 || above == 0.0)
            continue;
        double apart = (sum - sum_below) / above - sum_below / below;
        if (below * above * apart * apart > best && apart > contrast) {
            best = below * above * apart * apart;
            threshold = i + 1;
        }
    }
    return threshold;
}

int find_ink(int *ink, const struct picture *picture)
{
    struct paper paper = find_paper(picture);
    double count[LEVELS] = {0};
    int found = 0;
    for (int y = 0; y < picture->height; y++)
        for (int x = 0; x < picture->width; x++)
            count[level_of(difference(&paper, picture, x, y))] += 1.0;
    int threshold = otsu(count, (double)picture->width * picture->height);
    for (int y = 0; y < picture->height; y++)
        for (int x = 0; x < picture->width; x++)
            if (level_of(difference(&paper, picture, x, y)) >= threshold)
                ink[found++] = y * picture->width + x;
    return found;
}
