/* One record of a grade, and its five faces: terminal, TAP, JUnit XML, Gradescope results.json, Classroom 50
 * result.json. */
#ifndef REPORT_H
#define REPORT_H

#include "verdict.h"

struct record {
    const char *code;       /* directory of the student's files */
    struct result *results; /* in the order of the gaps; whole-lesson tests after them */
    int count;
    const struct build *build;
    double seconds;
    const char *rungs;
};

/* Points won, and points that the asked gaps are worth; bonus apart. */
struct score {
    int won, worth, right, asked; /* right and asked count gaps that carry points */
    int bonus, bonus_worth;
};
struct score score(const struct record *record);

/* One or a few lines about what is wrong with a result, control characters made visible; good until the next
 * call. */
const char *explain(const struct result *result);

/* `text` with escapes and control characters made visible (\x1b), newlines kept; at most `most` bytes; good
 * until the next call. */
const char *printable(const char *text, size_t most);

void report_terminal(const struct record *record);

/* Write tap, junit.xml, results.json and result.json into `directory`, each whole or not at all. */
void report_files(const struct record *record, const char *directory);
void report_tap(const struct record *record, const char *path);
void report_junit(const struct record *record, const char *path);
void report_gradescope(const struct record *record, const char *path);
void report_classroom50(const struct record *record, const char *path);

/* Which mistake each wrong gap showed, "GAP MISTAKE" a line, into directory/last; and the input on which the first asked gap
 * failed first into directory/request. */
void report_for_hint(const struct record *record, const char *directory);
void report_for_debug(const struct record *record, const char *directory);

/* "1.4 alpha_bar" for a gap, the name alone for a whole-lesson test; good until the next call. */
const char *title(const struct result *result);

/* Carries points or a bonus, and was asked for. */
int counts(const struct result *result);
int is_bonus(const struct result *result);

#endif
