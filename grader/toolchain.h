/* Where a compiler lies, and what it needs to read. */
#ifndef TOOLCHAIN_H
#define TOOLCHAIN_H

enum { MOST_HOMES = 4, MOST_TOOL_PATH = 4096 };

struct toolchain {
    char program[MOST_TOOL_PATH]; /* the compiler, with its directory */
    const char
        *home[MOST_HOMES + 1]; /* directories outside the system's own that belong to it, ended by NULL */
};

/* Find the first word of a compiler's command along PATH, in which make found it, too. `closed` is a directory that must not be
 * opened with the compiler's: the kit. Returns 0, or -1 with a message for people in `error`. */
int toolchain_find(struct toolchain *toolchain, const char *command, const char *closed, char *error,
                   unsigned long size);

/* Find a tool along PATH and write its path; returns 1 if it is there. */
int find_program(char path[MOST_TOOL_PATH], const char *name);

/* Do the system's own programs, libraries and headers lie there, or this toolchain's? */
int is_of_toolchain(const struct toolchain *toolchain, const char *path);

#endif
