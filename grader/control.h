/* The control: untouched starters in the place of a student's code. Where they fail, too, it is this machine's fault. */
#ifndef CONTROL_H
#define CONTROL_H

#include "verdict.h"

/* Did none of these jobs send a reply that can be read? */
int nobody_replied(struct job *const *jobs, int count);

/* Link untouched starters and run them on a gap's test, which must say that the gap is open. Returns NULL, or why this machine
 * cannot run tests at all; good until the next call. */
const char *control_fails(const struct workshop *workshop, const struct answers *answers);

#endif
