/* Intake's way through a directory. */
#ifndef WALK_H
#define WALK_H

#include "copies.h"

#include <sys/types.h>

enum { MOST_ENTRIES = 20000, MOST_ARCHIVE = 32 << 20 };

/* A regular file, opened without following links or waiting for anybody; -1 if it is something else or larger than `most`,
 * which is the submission's fault, or cannot be opened, which is this machine's. */
int open_regular(struct intake *intake, int directory, const char *name, off_t most, const char *what);

/* Offer a lesson's file: `name` in the open directory, at `path` of the hand-in. */
void take_file(struct intake *intake, struct copies *copies, int directory, const char *name,
               const char *path);

/* Offer every copy below the directory. Where there is none and the directory holds one single file, `alone` is its path, else
 * it is empty. */
void walk(struct intake *intake, struct copies *copies, int top, char alone[4096]);

/* Open the place in a directory that a path without links leads to, or -1. */
int open_below(int top, const char *path, int flags);

#endif
