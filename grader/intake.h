/* A submission, as a learning platform hands it over, into the lessons' files of a fresh directory. Nothing else of it is ever
 * written, so no path inside an archive matters. */
#ifndef INTAKE_H
#define INTAKE_H

#include "compile.h"

#include <stdint.h>

struct intake {
    int found;               /* how many of the lessons' files */
    char refused[256];       /* why the submission was not looked into, or "" */
    uint64_t hash[2];        /* of what was found */
    uint64_t print[LESSONS]; /* of each file's code, comments and blanks left out; 0 where there is none */
};

/* Take in a directory, one lesson's file, or an archive (zip, tar, tar.gz and what else libarchive reads). Links, pipes and
 * devices are never opened; a file may have MOST_BYTES. Writes into `tree`, which exists and is empty. Returns 0, or -1 if
 * `tree` cannot be written to. */
enum { MOST_BYTES = 256 << 10 };
int intake(struct intake *intake, const char *path, const char *tree);

#endif
