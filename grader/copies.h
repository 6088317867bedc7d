/* The copies of each lesson's file that a hand-in holds, and which of them counts: one rule for directories and archives. Of
 * several copies those that somebody has worked on go before untouched starters; then the shallowest goes first, where starter/
 * itself adds no depth; then one in starter/; then the newest; then the name that sorts first. */
#ifndef COPIES_H
#define COPIES_H

#include "intake.h"
#include "text.h"

#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct copy {
    unsigned char bytes[MOST_BYTES];
    size_t size;
    int lesson, depth, in_starter, untouched;
    struct timespec changed;
    enum encoding encoding; /* as it was; `bytes` are made plain */
    char path[4096];
};

struct copies {
    int count[LESSONS];                /* how many were found */
    struct copy *best[LESSONS], *next; /* `next` is room for the one that is being read */
    const uint64_t *untouched; /* [LESSONS]: what code_print says of the starters as they were handed out */
};

struct copies copies_new(const uint64_t untouched[LESSONS]);
void copies_free(struct copies *copies);

/* Which lesson's file has that name, or -1. */
int lesson_of(const char *path);

/* The place of a path relative to the hand-in, into next's lesson, depth, in_starter and path. Returns 0 if nothing may be taken
 * from there: another file's name, a hidden directory, what macOS adds to a zip, or the kit's own grader/pristine/. */
int copies_place(struct copies *copies, const char *path);

/* The copy in `next` has been read: make plain text of it, and keep it if it goes before the best so far. */
void copies_offer(struct intake *intake, struct copies *copies);

/* A hash of the code: no comments, no blanks. Never 0. */
uint64_t code_print(const unsigned char *bytes, size_t size);

#endif
