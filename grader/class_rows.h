/* A class's result files, read: a row a student, and the gaps that the columns are. */
#ifndef CLASS_ROWS_H
#define CLASS_ROWS_H

#include "answers.h"
#include "class.h"
#include "json_file.h"

enum { MOST_GAPS = 64 };

struct row {
    const char *id;
    cJSON *json; /* NULL: no result */
    const char *state, *note;
    int points, bonus;
    const char *gap_state[MOST_GAPS];
};

struct rows {
    struct row *row;
    int count;
    struct answers *gap[MOST_GAPS];    /* those that carry points or a bonus, in the order of their numbers */
    int gaps, worth;                   /* how many, and all their points together, bonus apart */
    int seen[MOST_GAPS][MAX_MISTAKES]; /* how many rows show which mistake */
};

/* Fails where there are no answers, or more gaps than MOST_GAPS. */
struct rows *rows_read(const struct class *class, const char *answers, const char *out);
void rows_free(struct rows *rows);

/* What is an internal error has none. */
int has_score(const struct row *row);

/* 0 right, 1 wrong, 2 blocked, 3 not compiling, 4 not started. */
enum { RIGHT_GAP, WRONG_GAP, BLOCKED_GAP, BROKEN_GAP, OPEN_GAP, GAP_KINDS };
int gap_kind(const struct row *row, int gap);

/* Write class.html into `out`. */
void page_write(const struct rows *rows, const char *out);

#endif
