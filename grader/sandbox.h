/* The rungs between untrusted code and the rest: each is tried on this machine, and what holds is printed. */
#ifndef SANDBOX_H
#define SANDBOX_H

#include <sys/types.h>

/* What a child may use: `cpu_seconds` it and all that it starts together, `wall_seconds` while none of them computes. Paths end
 * with NULL; a path that does not exist is skipped. */
struct limits {
    int cpu_seconds, wall_seconds, processes, megabytes, file_megabytes;
    const char *const *readable; /* files and directories that may be read and executed */
    const char *const *writable; /* directories that may be written */
    int keep_user; /* stay the same user even when another is available (the compiler writes into build/) */
};

/* Which rungs hold here. Session, process group and limits always do. */
struct rungs {
    int subreaper, undumpable, pidspace, other_user, own_user, bubblewrap, landlock, seccomp;
};

/* Find out by trying, once; also protects the driver itself. For tests, CHISEL_RUNGS in the environment switches rungs off:
 * plain all optional ones, landlock bubblewrap, bubblewrap Landlock. */
const struct rungs *sandbox_probe(void);

/* How many times slower this machine is than those that the limits of time were made for (CHISEL_SLOWER in the environment): an
 * emulator, say, or a very small computer. */
int times_slower(void);

/* "limits, uid, landlock, seccomp" */
const char *sandbox_describe(void);

/* Where bubblewrap holds: from now on children run in one jail that shows these paths (see jail.h), until the driver ends.
 * Returns 0, or -1 if it held before and does not now. */
int sandbox_jail(const char *const *readable, const char *const *writable);

/* Is one submission kept from another's files and processes? */
int sandbox_floor(void);

/* In the child, after fork and before exec: descend. Returns 0, or -1 with errno if a rung that was promised
 * does not hold. */
int sandbox_enter(const struct limits *limits);

#endif
