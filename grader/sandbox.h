/* The rungs between untrusted code and the rest: each is tried on this machine, and what holds is printed. */
#ifndef SANDBOX_H
#define SANDBOX_H

#include <sys/types.h>

/* What a child may use. Paths end with NULL; a path that does not exist is skipped. */
struct limits {
    int cpu_seconds, wall_seconds, processes, megabytes, file_megabytes;
    const char *const *readable; /* files and directories that may be read and executed */
    const char *const *writable; /* directories that may be written */
    int keep_user; /* stay the same user even when another is available (the compiler writes into build/) */
};

/* Which rungs hold here. Session, process group and limits always do. */
struct rungs {
    int subreaper, undumpable, other_user, landlock, seccomp;
};

/* Find out by trying, once; also protects the driver itself. CHISEL_RUNGS=plain in the environment switches
 * all optional rungs off. */
const struct rungs *sandbox_probe(void);

/* "limits, uid, landlock, seccomp" */
const char *sandbox_describe(void);

/* In the child, after fork and before exec: descend. Returns 0, or -1 with errno if a rung that was promised
 * does not hold. */
int sandbox_enter(const struct limits *limits);

#endif
