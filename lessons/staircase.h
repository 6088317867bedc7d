/* The staircase: a picture buried rung by rung. */
#ifndef STAIRCASE_H
#define STAIRCASE_H

#include "kit/picture.h"
#include "program.h"

/* Called after each rung with the picture before it and after it. */
struct watcher {
    void (*rung)(void *context, int t, const struct picture *before, const struct picture *after);
    void *context;
};

/* Every pixel of `start` through all of the schedule's forward steps; `watcher` may be NULL. Returns the
 * picture at the top. */
struct picture climb(const struct picture *start, const struct schedule *schedule, uint64_t seed,
                     const struct watcher *watcher);

/* Ten rungs of `start`, beta from 0.04 to 0.55: writes rung-0.png (clean) to rung-10.png, their row
 * staircase-row.png and staircase.csv into `out`; prints how alike the rungs are, here and in T steps. */
void staircase_part(const struct picture *start, int T, uint64_t seed, const char *out);

#endif
