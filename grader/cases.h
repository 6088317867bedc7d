/* The inputs of every test. Only `make answers` needs them: a grade reads them from the answers. */
#ifndef CASES_H
#define CASES_H

#include "answers.h"
#include "kit/rng.h"

struct builder {
    struct answers *answers;
    struct test_case *now;
    struct rng rng;
};

/* Start a case; the values that follow are its inputs, in the order in which the gap's shim takes them. */
void new_case(struct builder *b, const char *name);
void in_int(struct builder *b, const char *name, int value);
void in_double(struct builder *b, const char *name, double value);
void in_ints(struct builder *b, const char *name, const int *values, int count);
void in_doubles(struct builder *b, const char *name, const double *values, int count);
void in_floats(struct builder *b, const char *name, const float *values, int count);
/* Whole numbers in [0, bound), doubles evenly from [low, high], floats from N(0,1) times scale: all from the
 * builder's own generator. */
void in_below(struct builder *b, const char *name, int bound, int count);
void in_uniform(struct builder *b, const char *name, double low, double high, int count);
void in_normal(struct builder *b, const char *name, double scale, int count);
/* An alpha_bar that falls from near 1 to about `end` in T steps; returns it as well, good until the next
 * call. */
const double *in_alpha_bar(struct builder *b, double end, int T);

/* Judge an output by a rule instead of number by number. */
void add_rule(struct builder *b, const char *kind, const char *output, const char *against, double low,
              double high);

/* Cases, tolerance and, for whole-lesson tests, name and needs of the test with that id; returns 0 if there
 * is none. */
int build_cases(struct builder *b, const char *id);
int build_whole(struct builder *b, const char *id);

/* Who builds a gap's cases, for each lesson; ended by a NULL id. The first case comes once more at the end. */
struct gap_cases {
    const char *id;
    void (*build)(struct builder *b);
};
extern const struct gap_cases lesson1_cases[], lesson2_cases[], lesson3_cases[], lesson4_cases[],
    lesson5_cases[];

/* The whole-lesson tests' ids, ended by NULL. */
extern const char *const whole_tests[];

#endif
