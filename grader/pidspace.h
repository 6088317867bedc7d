/* Processes of one's own: a namespace in which nobody else's can be seen or signalled, and that ends with its first. */
#ifndef PIDSPACE_H
#define PIDSPACE_H

#include <sys/types.h>

/* Linux only. For the one that waits outside: end as `child` does, and let go of all descriptors meanwhile. */
_Noreturn void follow(pid_t child);

/* Returns 0 in a new process, inside; whoever called waits outside and ends as that one does. When it has ended, all that it
 * left behind is killed. Returns -1 with errno where that cannot be. */
int pidspace_enter(void);

#endif
