/* The launcher's child, on its way to a job's program. */
#ifndef BECOME_H
#define BECOME_H

#include "launch.h"

/* Keep descriptors 0 to 4 and nothing else, and an environment with nothing in it but paths; go down into the sandbox, and become the
 * program. What goes wrong on the way is written to `trouble`, which closes when the program has started. A negative `request` or
 * `reply` stands for nothing. */
_Noreturn void become(const struct job *job, int request, int reply, int output, int trouble);

#endif
