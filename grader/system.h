/* What differs between Linux, its C libraries and macOS. The rest of the grader is POSIX, but for the layers that only Linux has:
 * landlock.c, filter.c, pidspace.c and jail.c. Elsewhere system.c says that these are absent. */
#ifndef SYSTEM_H
#define SYSTEM_H

#include <sys/types.h>

/* A pipe whose two ends close when a program is started. Returns 0, or -1 with errno. */
int open_pipe(int ends[2]);

/* Forget the environment but for these names (ended by NULL). */
void keep_environment(const char *const *names);

/* Become the program at `path`; where another user may not go there, by `descriptor`, which has it open for reading, or is negative.
 * (A script or an emulator opens its file once more, so that a descriptor is not enough for them.) Returns -1 with errno. */
int become_program(int descriptor, const char *path, char *const *argv, char *const *environment);

/* Be killed when the parent ends, where the system knows how (Linux). */
void end_with_parent(void);

/* Take over what children leave behind, where the system knows how. Returns 1 if it does. */
int adopt_strays(void);

/* Let nobody look into this process. Returns 1 where the system knows how. */
int hide_from_others(void);

struct limits;

/* Set the limits for this process and its children; a limit that the system refuses or counts in another way is left out.
 * `shared`: the user (`user`, who is or will be this process's) runs other processes too, and the limit on them must lie above
 * those. Returns 0, or -1 with errno. */
int enter_limits(const struct limits *limits, uid_t user, int shared);

/* Which limits are left out, for people: "" or " (none on memory)". */
const char *limits_missing(void);

#endif
