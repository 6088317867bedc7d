/* What a harness's end and its reply mean for a gap. */
#ifndef VERDICT_H
#define VERDICT_H

#include "answers.h"
#include "compile.h"
#include "launch.h"

enum state { RIGHT, WRONG, BLOCKED, NOT_STARTED, NOT_COMPILING };

struct result {
    const struct answers *answers;
    struct job job;
    int asked; /* shown and counted; others run only because an asked one needs them */
    enum state state;
    char blocked_by[NAME_SIZE];
    const struct mistake *mistake; /* which known mistake it looks like, or NULL */
    int failed_case;               /* the first that differs; 0 where none does or it did not get that far */
    char why[TEXT];                /* expected and got, or how it ended */
};

/* "right", "wrong", ... */
const char *state_name(enum state state);

/* Points that count: the gap's if it is right, else 0. */
int points_won(const struct result *result);

/* The request with a gap's inputs, hidden ones left out: `cases` of them from `first` on; freed by the
 * caller. */
unsigned char *make_request(const struct answers *answers, int first, int cases, size_t *size);

/* What a rule measures in a reply; -1 if an output that it needs is missing or of another size. */
double rule_figure(const struct answers *answers, const struct rule *rule, const struct message *reply);

/* Judge every result from its finished job; then see who is blocked by whom. */
void judge_all(struct result *results, int count, const struct build *build);

/* The first place where two reduced outputs differ by more than `tolerance` allows: returns 1 and says which,
 * or 0. NaN equals NaN only if `nan_equal`. */
struct difference {
    int item, index;
};
int differ(const struct values *expected, const struct values *got, double tolerance, int nan_equal,
           struct difference *where);

#endif
