/* From a student's files to a harness: check, compile, link, each in the sandbox. A lesson that does not come
 * through is replaced by its pristine starter, so that the others are graded all the same. */
#ifndef COMPILE_H
#define COMPILE_H

#include "launch.h"
#include "toolchain.h"

enum { LESSONS = 5 };
static const char *const lesson_files[LESSONS] = {"1-schedule.c", "2-toy.c", "3-ddpm.c", "4-samplers.c",
                                                  "5-targets.c"};

/* How and with what to compile. */
struct workshop {
    const char *student;        /* directory of the five files */
    const char *work;           /* directory for what is made; it exists */
    const char *compiler;       /* "cc -std=c11 -O1 ...", split at spaces */
    const char *kit;            /* directory of the headers that a student may include */
    const char *const *objects; /* the harness's own objects and libraries, ended by NULL */
    const char *pristine; /* directory of the starters and their objects: 1-schedule.c, 1-schedule.o ... */
    struct toolchain toolchain; /* found by open_workshop */
};

struct lesson {
    char file[64]; /* "1-schedule.c" */
    int wanted; /* set by the caller; 0: its pristine starter will do, for nothing asked needs it, or nobody wrote in it */
    int compiles;
    char message[CAPTURE + 256]; /* why not, as the compiler says it */
};

struct build {
    struct lesson lesson[LESSONS];
    char harness[4096];
};

void want_every_lesson(struct build *build);

/* Find the compiler and, where bubblewrap holds, show compilers and harnesses what they need from now on, and nothing else.
 * Returns 0, or -1 with a message in *error: there is no compiler, or bubblewrap held before and does not now. */
int open_workshop(struct workshop *workshop, const char **error);

/* Build a harness from the student's files. Returns 0, or -1 with a message in *error if the machine's own
 * means fail (no compiler, no space): that is nobody's grade. */
int build_harness(struct build *build, const struct workshop *workshop, const char **error);

/* Link untouched starters alone. Returns 1 if they linked; `output` gets the linker's words. */
int link_starters(const struct workshop *workshop, const char *harness, char *output, size_t size);

#endif
