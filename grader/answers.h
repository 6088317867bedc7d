/* Answers as data: for each gap its cases (inputs, right outputs) and what each known mistake gives. One text
 * file a gap, written by `make answers`, readable by eye:
 *
 *     gap 1.4 alpha_bar 4 points            test 1.buried The ... (a whole-lesson test; no points)
 *     file 1-schedule.c
 *     needs 1.1
 *     tolerance 1e-09
 *     hint ...                              up to three, vague to specific
 *     case ordinary
 *     in beta d 3 : 0.1 0.2 0.3             or `in z f 4000 ~ 17 1`: 4000 draws from N(0,1) times 1, seed 17
 *     out alpha_bar d 3 : 0.9 0.72 0.504    long outputs are reduced first (see reduce)
 *     mistake 1.4-sum
 *     name ...   effect ...   read ...   hint ...
 *     case ordinary
 *     same                                  or the outputs, where they differ from the right ones
 */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "message.h"

#include <stdio.h>

enum {
    TEXT = 400,
    MAX_HINTS = 3,
    MAX_MISTAKES = 24,
    MAX_NEEDS = 12,
    PICKED = 128,
    SUMS = 8,
    LONG_OUTPUT = PICKED + SUMS - 1
};

struct hints {
    int count;
    char text[MAX_HINTS][TEXT];
};

/* How the outputs called `output` of a whole-lesson test are judged, when not number by number:
 *   near    mean distance of its points to the nearest point of input `against` lies in [low, high]
 *   excess  mean square difference from input `against` lies in [low, high]
 *   spread  standard deviation of its numbers lies in [low, high]; `against` stands for nothing */
struct rule {
    char kind[8], output[NAME_SIZE], against[NAME_SIZE];
    double low, high;
};

struct mistake {
    char id[64], name[TEXT], effect[TEXT], read[TEXT];
    struct hints hints;
    struct values *out; /* [cases], reduced; an item count of 0 means: the same as right */
};

struct test_case {
    char name[64];
    struct values in, out;  /* out is reduced */
    int hidden[MAX_VALUES]; /* inputs that the driver keeps to itself */
    struct {
        int seed;
        double scale;
    } drawn[MAX_VALUES]; /* inputs that the file gives as a seed; scale 0 where it lists the numbers */
};

struct answers {
    char id[NAME_SIZE], name[TEXT], kind[64], file[64]; /* kind: points, bonus or test */
    int points, needs_count, cases, mistakes, rules;
    char needs[MAX_NEEDS][NAME_SIZE];
    double tolerance;
    struct hints hints;
    struct test_case test_case[MAX_CASES];
    struct mistake mistake[MAX_MISTAKES];
    struct rule rule[MAX_VALUES];
};

/* Read one gap's answers; returns NULL and a message with the line at fault if the text is not sound. */
struct answers *answers_read(FILE *file, const char **error, int *line);
void answers_free(struct answers *answers);
void answers_write(const struct answers *answers, FILE *file);

/* An input drawn from N(0,1) times scale, by the kit's generator. */
void draw_input(struct test_case *test_case, int index, int seed, double scale);

/* Shorten outputs longer than LONG_OUTPUT, in place, to PICKED of their numbers and SUMS sums of all with
 * random signs. So an output of PICKED + SUMS numbers is always a shortened one. */
void reduce(struct values *values);

/* Where entry i of a reduced output came from: its index, or -1 for a sum. */
int reduced_index(int i, int original_count);

#endif
