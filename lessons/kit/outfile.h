/* A file that is either whole or not there: written beside its place, then renamed into it. */
#ifndef KIT_OUTFILE_H
#define KIT_OUTFILE_H

#include <stdio.h>

struct outfile {
    FILE *stream;
    char path[4096], part[4096];
};

/* Open `path` for writing; fails with a message. */
void outfile_open(struct outfile *file, const char *path);

/* Finish: flush, check for errors, rename into place; fails with a message and removes the part. */
void outfile_close(struct outfile *file);

/* "directory/name" in a buffer of `path` that holds 4096 bytes; fails if it does not fit. */
const char *join_path(char *path, const char *directory, const char *name);

#endif
