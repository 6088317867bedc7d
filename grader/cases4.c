/* Inputs for lesson 4's gaps. */
#include "cases.h"

#include <string.h>

static void half_log_snr_cases(struct builder *b)
{
    static const char *const names[] = {"ordinary", "deep in the static", "nearly clean", "even"};
    static const double low[] = {0.2, 4e-5, 0.999, 0.5}, high[] = {0.4, 6e-5, 0.9999, 0.5};
    for (int i = 0; i < 4; i++) {
        new_case(b, names[i]);
        in_uniform(b, "alpha_bar", low[i], high[i], 1);
    }
    new_case(b, "the statue itself");
    in_double(b, "alpha_bar", 1.0);
    b->answers->tolerance = 1e-9;
}

static void spaced_cases(struct builder *b)
{
    static const int T[] = {1000, 1000, 17, 17, 30, 30, 1000, 1000, 50, 50, 5, 5},
                     K[] = {10, 10, 5, 5, 1, 1, 300, 300, 50, 50, 2, 2};
    static const char *const names[] = {"ten of a thousand", "seventeen in five", "one step",
                                        "an uneven stride",  "all steps",         "halves"};
    for (int i = 0; i < 12; i++) {
        char name[64];
        strcat(strcpy(name, names[i / 2]), i % 2 ? ", trailing" : ", leading");
        new_case(b, name);
        in_int(b, "trailing", i % 2);
        in_int(b, "T", T[i]);
        in_int(b, "K", K[i]);
    }
    b->answers->tolerance = 1e-9;
}

/* alpha_bar as Ho et al. have it, squeezed into T steps: its lambda is steep where noise is faint. */
static void in_ho(struct builder *b, int T)
{
    double table[64], product = 1.0, end = 18.0 + 4.0 * rng_uniform(&b->rng);
    for (int t = 0; t < T; t++) {
        double beta = (0.1 + (end - 0.1) * t / T) / T;
        table[t] = product *= 1.0 - (beta < 0.9 ? beta : 0.9);
    }
    in_doubles(b, "alpha_bar", table, T);
}

static void spaced_in_lambda_cases(struct builder *b)
{
    static const int K[] = {6, 20, 1, 2, 40, 39, 11}, T[] = {60, 40, 30, 25, 40, 40, 13};
    static const char *const names[] = {"ordinary",  "no step twice", "one stroke",   "two strokes",
                                        "all steps", "all but one",   "little choice"};
    for (int i = 0; i < 7; i++) {
        new_case(b, names[i]);
        in_int(b, "K", K[i]);
        in_ho(b, T[i]);
    }
    b->answers->tolerance = 1e-9;
}

static void leap(struct builder *b, const char *name, double a_bar, double before)
{
    new_case(b, name);
    in_double(b, "alpha_bar", a_bar + 0.02 * a_bar * rng_uniform(&b->rng));
    in_double(b, "alpha_bar_prev", before);
}

static void ddim_step_cases(struct builder *b)
{
    leap(b, "no dice", 0.3, 0.6);
    in_double(b, "eta", 0.0);
    leap(b, "half the dice", 0.2, 0.55);
    in_double(b, "eta", 0.5);
    leap(b, "all the dice", 0.25, 0.7);
    in_double(b, "eta", 1.0);
    leap(b, "the last stroke", 0.8, 1.0);
    in_double(b, "eta", 0.7);
    leap(b, "deep in the static", 5e-5, 0.004);
    in_double(b, "eta", 0.9);
    b->answers->tolerance = 1e-9;
}

static void solver_first_cases(struct builder *b)
{
    leap(b, "ordinary", 0.3, 0.6);
    leap(b, "the last stroke", 0.9, 1.0);
    leap(b, "deep in the static", 5e-5, 0.004);
    leap(b, "a small stroke", 0.7, 0.73);
    b->answers->tolerance = 1e-9;
}

static void solver_second_cases(struct builder *b)
{
    static const double before[] = {0.1, 1e-4, 0.69, 0.05}, now[] = {0.3, 0.003, 0.75, 0.5},
                        next[] = {0.6, 0.08, 0.97, 0.55};
    static const char *const names[] = {"ordinary", "deep in the static", "a longer stroke",
                                        "a shorter stroke"};
    for (int i = 0; i < 4; i++) {
        new_case(b, names[i]);
        in_double(b, "before", before[i]);
        in_double(b, "alpha_bar", now[i] * (1.0 + 0.05 * rng_uniform(&b->rng)));
        in_double(b, "alpha_bar_prev", next[i]);
    }
    b->answers->tolerance = 1e-8;
}

/* Points, a list of K of T steps, and a table; what a walk of this lesson takes. */
static void path(struct builder *b, const char *name, int B, const int *list, int K, int T)
{
    new_case(b, name);
    in_normal(b, "x", 1.0, 2 * B);
    in_ints(b, "t", list, K);
    in_alpha_bar(b, 0.05, T);
}

static const int spread[] = {0, 7, 13, 20, 29}, every[] = {0, 1, 2, 3, 4, 5}, one[] = {19},
                 late[] = {3, 4, 11}, two[] = {2, 9};

static void sample_ddim_cases(struct builder *b)
{
    static const struct {
        const char *name;
        const int *list;
        int B, K, T;
        double eta;
    } kinds[] = {{"ordinary", spread, 3, 5, 30, 0.0},
                 {"every step, all the dice", every, 2, 6, 6, 1.0},
                 {"one stroke", one, 4, 1, 20, 0.0},
                 {"a list that does not start at 0", late, 1, 3, 12, 0.5},
                 {"half the dice", spread, 2, 5, 30, 0.5}};
    for (int i = 0; i < 5; i++) {
        path(b, kinds[i].name, kinds[i].B, kinds[i].list, kinds[i].K, kinds[i].T);
        in_double(b, "eta", kinds[i].eta);
        if (kinds[i].eta > 0.0)
            in_normal(b, "z", 1.0, 2 * kinds[i].B * kinds[i].K);
    }
    b->answers->tolerance = 1e-4;
}

/* The walks without dice. */
static void plain_path_cases(struct builder *b)
{
    path(b, "ordinary", 3, spread, 5, 30);
    path(b, "every step", 2, every, 6, 6);
    path(b, "one stroke", 4, one, 1, 20);
    path(b, "a list that does not start at 0", 1, late, 3, 12);
    path(b, "two strokes", 2, two, 2, 10);
    b->answers->tolerance = 2e-4;
}

const struct gap_cases lesson4_cases[] = {{"4.1", half_log_snr_cases},     {"4.2", spaced_cases},
                                          {"4.3", spaced_in_lambda_cases}, {"4.4", ddim_step_cases},
                                          {"4.5", sample_ddim_cases},      {"4.6", solver_first_cases},
                                          {"4.7", solver_second_cases},    {"4.8", plain_path_cases},
                                          {"4.9", plain_path_cases},       {0}};
