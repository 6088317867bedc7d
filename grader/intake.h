/* A submission, as a learning platform hands it over, into the lessons' files of a fresh directory. Nothing else of it is ever
 * written, so no path inside an archive matters. */
#ifndef INTAKE_H
#define INTAKE_H

#include "compile.h"

#include <stdint.h>

struct intake {
    int found;         /* how many of the lessons' files */
    char refused[256]; /* why the submission, or one of its files, was not looked into, or "" */
    char told
        [1800]; /* what its author should know: which of several copies counted, what was converted; or "" */
    char trouble
        [512]; /* what failed on this machine, so that nothing can be said about the submission, or "" */
    uint64_t hash[2];        /* of what was found, and of the two texts about it */
    uint64_t print[LESSONS]; /* of each file's code, comments and blanks left out; 0 where there is none */
};

/* Take in a directory, one lesson's file, or an archive (zip, tar, tar.gz and what else libarchive reads). Links, pipes and
 * devices are never opened; a file may have MOST_BYTES. Writes into `tree`, which exists and is empty. `untouched` are the
 * prints of the starters as they were handed out (see copies.h, which also says which of several copies counts). */
enum { MOST_BYTES = 256 << 10 };
void intake(struct intake *intake, const char *path, const char *tree, const uint64_t untouched[LESSONS]);

/* For those who read it: the first reason stays. `trouble` is this machine's, with the system's reason. */
void intake_refuse(struct intake *intake, const char *format, ...) __attribute__((format(printf, 2, 3)));
void intake_trouble(struct intake *intake, const char *format, ...) __attribute__((format(printf, 2, 3)));
void intake_tell(struct intake *intake, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
