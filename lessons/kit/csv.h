/* Tables of numbers as CSV: one header line, then rows; whole or not there (see outfile.h). */
#ifndef KIT_CSV_H
#define KIT_CSV_H

#include "kit/outfile.h"

struct csv {
    struct outfile file;
};

/* Start directory/name with a header line such as "x,y". */
void csv_open(struct csv *csv, const char *directory, const char *name, const char *header);

/* Write one row of `count` doubles, seven digits each: csv_row(&csv, 2, x, y). */
void csv_row(struct csv *csv, int count, ...);

/* The same after a first cell of text (no comma, no quote): csv_named_row(&csv, "net", 2, x, y). */
void csv_named_row(struct csv *csv, const char *name, int count, ...);

/* Leave an empty line: gnuplot starts a new block there. */
void csv_gap(struct csv *csv);

/* Rename the finished table into place. */
void csv_close(struct csv *csv);

/* A whole table of `rows` points at once, header "x,y": xy [rows][2]. */
void csv_points(const char *directory, const char *name, const float *xy, int rows);

#endif
