/* Inputs for lesson 1's gaps. */
#include "cases.h"

static void linear(struct builder *b, const char *name, int T, double start, double end)
{
    new_case(b, name);
    in_int(b, "T", T);
    in_double(b, "beta_start", start);
    in_double(b, "beta_end", end);
}

static void schedule_linear_cases(struct builder *b)
{
    linear(b, "ten steps", 10, 0.04 + 0.01 * rng_uniform(&b->rng), 0.55);
    linear(b, "a thousand steps", 250, 1e-4, 0.02);
    linear(b, "two steps", 2, 0.1, 0.3 + 0.1 * rng_uniform(&b->rng));
    linear(b, "one step", 1, 0.2, 0.7);
    linear(b, "falling", 5, 0.5, 0.1);
    b->answers->tolerance = 1e-9;
}

static void forward_step_cases(struct builder *b)
{
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "no noise drawn", "x is zero"}[i]);
        in_uniform(b, "x", i == 2 ? 0.0 : -3.0, i == 2 ? 0.0 : 3.0, 8);
        in_uniform(b, "beta", 0.05, 0.9, 8);
        in_uniform(b, "eps", i == 1 ? 0.0 : -2.0, i == 1 ? 0.0 : 2.0, 8);
    }
    b->answers->tolerance = 1e-9;
}

/* Schedules for the gaps that read beta: ordinary, long, of one step, of strokes that bury at once. */
static void beta_cases(struct builder *b)
{
    static const struct {
        const char *name;
        double low, high;
        int T;
    } kinds[] = {{"ordinary", 0.05, 0.5, 7},
                 {"one step", 0.2, 0.8, 1},
                 {"small strokes", 1e-4, 2e-2, 200},
                 {"big strokes", 0.6, 0.95, 5}};
    for (int i = 0; i < 4; i++) {
        new_case(b, kinds[i].name);
        in_uniform(b, "beta", kinds[i].low, kinds[i].high, kinds[i].T);
    }
    b->answers->tolerance = 1e-9;
}

static void snr_cases(struct builder *b)
{
    new_case(b, "neither clean nor buried");
    in_uniform(b, "alpha_bar", 0.2, 0.8, 6);
    new_case(b, "nearly clean");
    in_uniform(b, "alpha_bar", 0.99, 0.9999, 3);
    new_case(b, "nearly buried");
    in_uniform(b, "alpha_bar", 1e-5, 2e-5, 3);
    b->answers->tolerance = 1e-9;
}

/* x = keep x0 + rest noise, moved by `shift`: one population a verdict, and some that only one of the three
 * limits catches. */
static void population(struct builder *b, const char *name, int n, double keep, double rest, double shift)
{
    double x0[200], x[200];
    new_case(b, name);
    for (int i = 0; i < n; i++) {
        x0[i] = 0.7 + 1.3 * rng_normal(&b->rng);
        x[i] = keep * (x0[i] - 0.7) / 1.3 + rest * rng_normal(&b->rng) + shift;
    }
    in_doubles(b, "x0", x0, n);
    in_doubles(b, "x", x, n);
}

/* Exactly mean 0 and variance 1, and likeness +1 or -1: moments alone call them buried. */
static void disguised(struct builder *b, const char *name, double sign)
{
    double x0[8], x[8];
    new_case(b, name);
    for (int i = 0; i < 8; i++) {
        x[i] = i % 2 ? 1.0 : -1.0;
        x0[i] = 2.0 + sign * 3.0 * x[i];
    }
    in_doubles(b, "x0", x0, 8);
    in_doubles(b, "x", x, 8);
}

/* Two patterns at right angles, so that correlation 0 and variance 1 let it through; `mean` decides. */
static void right_angles(struct builder *b, const char *name, double mean)
{
    double x0[8], x[8];
    new_case(b, name);
    for (int i = 0; i < 8; i++) {
        x[i] = mean + (i % 2 ? 1.0 : -1.0) + 0.02 * rng_uniform(&b->rng);
        x0[i] = 1.0 + (i / 4 ? 3.0 : -3.0);
    }
    in_doubles(b, "x0", x0, 8);
    in_doubles(b, "x", x, 8);
}

static void burial_cases(struct builder *b)
{
    static const double one[1] = {0.4}, flat[3] = {2.0, 2.0, 2.0}, wide[3] = {1.0, -1.0, 0.5};
    static const double tenths[6] = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1},
                        sevenths[6] = {0.7, 0.7, 0.7, 0.7, 0.7, 0.7};
    population(b, "not yet", 60, 0.8, 0.5, 0.3);
    right_angles(b, "buried", 0.0);
    right_angles(b, "too bright", 0.5);
    right_angles(b, "too dark", -0.5);
    disguised(b, "disguised", 1.0);
    disguised(b, "mirrored", -1.0);
    population(b, "off centre", 200, 0.0, 1.0, 0.6);
    population(b, "too narrow", 200, 0.0, 0.5, 0.0);
    new_case(b, "one member");
    in_doubles(b, "x0", one, 1);
    in_doubles(b, "x", one, 1);
    new_case(b, "all alike at the start");
    in_doubles(b, "x0", flat, 3);
    in_doubles(b, "x", wide, 3);
    new_case(b, "all alike at the end");
    in_doubles(b, "x0", wide, 3);
    in_doubles(b, "x", flat, 3);
    new_case(b, "constants, up to rounding");
    in_doubles(b, "x0", tenths, 6);
    in_doubles(b, "x", sevenths, 6);
    b->answers->tolerance = 1e-9;
}

static void schedule_cosine_cases(struct builder *b)
{
    static const int T[] = {10, 1, 2, 150};
    for (int i = 0; i < 4; i++) {
        new_case(b, (const char *[]){"ten steps", "one step", "two steps", "many steps"}[i]);
        in_int(b, "T", T[i]);
    }
    b->answers->tolerance = 1e-8;
}

const struct gap_cases lesson1_cases[] = {{"1.1", schedule_linear_cases},
                                          {"1.2", forward_step_cases},
                                          {"1.3", beta_cases},
                                          {"1.4", beta_cases},
                                          {"1.5", snr_cases},
                                          {"1.6", burial_cases},
                                          {"1.7", schedule_cosine_cases},
                                          {0}};
