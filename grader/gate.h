/* Between compiling and linking: a student's object holds functions, and nothing that runs by itself. */
#ifndef GATE_H
#define GATE_H

#include "compile.h"

/* Refuse objects with code that runs before or after the tests; hide a main that was left in. The tools that look at
 * them are sandboxed like the compiler; where they are missing nothing is looked at. Returns 0, or -1 if the machine's own
 * means fail. */
int gate_objects(struct build *build, const struct workshop *workshop);

#endif
