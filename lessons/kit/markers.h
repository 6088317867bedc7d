/* The markers in a solution: where its gaps and snippets begin and end (gaps.c says what they look like). */
#ifndef KIT_MARKERS_H
#define KIT_MARKERS_H

#include <stddef.h>

enum { MAX_LINES = 4000, MAX_WIDTH = 1000, MAX_GAPS = 200, NAME = 64, NEEDS = 128 };

struct source {
    const char *path;
    char *text, *line[MAX_LINES]; /* `line` points into `text`, newlines cut off */
    int lines;
};

/* Line numbers count from 0; the solution is what lies strictly between `open` and `todo`. */
struct gap {
    char id[NAME], name[NAME], kind[NAME], needs[NEEDS];
    int points, open, todo;
    const char *path;
};

struct gaps {
    struct gap gap[MAX_GAPS];
    int count;
};

/* The whole file as one string, freed by the caller; fails with a message. The length tells of zero bytes. */
char *read_text(const char *path), *read_bytes(const char *path, size_t *length);

/* The file cut into lines; free source.text. A zero byte or a CR LF fails with a message. */
struct source read_source(const char *path);

/* What follows the marker ("//>", "//=", "//<") on this line, or NULL if the line is none. */
const char *after_marker(const char *line, const char *marker);

/* Add the gaps of `source` to `gaps`; an unclosed, nested, malformed, misspelt or duplicate marker fails with
 * its file and line. */
void scan_gaps(struct gaps *gaps, const struct source *source);

/* The gap with that number, or NULL. */
const struct gap *find_gap(const struct gaps *gaps, const char *id);

/* Fail unless every gap named after `needs` exists and stands before the one that needs it. */
void check_needs(const struct gaps *gaps);

#endif
