/* Inputs for lesson 5's gaps. */
#include "cases.h"
#include "network.h"

/* Two arrays of rows with steps of their own. The output may be the first of them, or the second. */
static void rows(struct builder *b, const char *name, int alias, int B, int D, int T)
{
    new_case(b, name);
    in_int(b, "alias", alias);
    in_normal(b, alias == 1 ? "out" : "first", 1.5, B * D);
    in_normal(b, alias == 2 ? "out" : "second", 1.0, B * D);
    in_below(b, "t", T, B);
    in_alpha_bar(b, 0.05, T);
}

static void convert_cases(struct builder *b)
{
    rows(b, "ordinary", 0, 5, 2, 9);
    rows(b, "in place", 1, 7, 2, 9);
    rows(b, "one row", 0, 1, 3, 4);
    rows(b, "one number a row", 0, 11, 1, 20);
    b->answers->tolerance = 5e-5;
}

static void v_of_cases(struct builder *b)
{
    convert_cases(b);
    rows(b, "in place of the noise", 2, 6, 2, 9);
}

static void score_of_eps_cases(struct builder *b)
{
    static const int B[] = {5, 7, 1, 11}, D[] = {2, 2, 3, 1};
    for (int i = 0; i < 4; i++) {
        new_case(b, (const char *[]){"ordinary", "in place", "one row", "one number a row"}[i]);
        in_int(b, "alias", i == 1);
        in_normal(b, "eps", 1.0, B[i] * D[i]);
        in_below(b, "t", 12, B[i]);
        in_alpha_bar(b, 0.05, 12);
    }
    b->answers->tolerance = 5e-5;
}

static void loss_weight_cases(struct builder *b)
{
    static const double low[] = {0.3, 0.001, 0.99}, high[] = {0.45, 0.002, 0.999};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "deep in the static", "nearly clean"}[i]);
        in_uniform(b, "alpha_bar", low[i], high[i], 1);
    }
    b->answers->tolerance = 1e-9;
}

static void weighted_mse_cases(struct builder *b)
{
    static const int B[] = {4, 1, 9, 5}, D[] = {2, 1, 3, 1};
    for (int i = 0; i < 4; i++) {
        new_case(b, (const char *[]){"ordinary", "one number", "three numbers a row", "one number a row"}[i]);
        in_normal(b, "out", 1.5, B[i] * D[i]);
        in_normal(b, "target", 1.0, B[i] * D[i]);
        in_uniform(b, "weight", 0.3, 4.0, B[i]);
    }
    b->answers->tolerance = 2e-5;
}

static void train_step_on_cases(struct builder *b)
{
    static const int B[] = {5, 4, 3, 1, 6}, target[] = {0, 1, 2, 2, 1}, weighted[] = {0, 0, 0, 1, 1};
    static const char *const names[] = {"the noise", "the statue", "v", "v, one row, weighted",
                                        "the statue, weighted"};
    for (int i = 0; i < 5; i++) {
        new_case(b, names[i]);
        in_int(b, "target", target[i]);
        in_int(b, "weighted", weighted[i]);
        in_normal(b, "params", 0.15, PARAMS);
        in_normal(b, "grad", 0.5, PARAMS); /* left over from the step before */
        in_normal(b, "x0", 1.0, 2 * B[i]);
        in_below(b, "t", 40, B[i]);
        in_normal(b, "eps", 1.0, 2 * B[i]);
        in_alpha_bar(b, 0.01, 40);
        if (weighted[i])
            in_uniform(b, "weight", 0.2, 5.0, 40);
    }
    b->answers->tolerance = 5e-4;
}

const struct gap_cases lesson5_cases[] = {
    {"5.1", v_of_cases},         {"5.2", convert_cases},       {"5.3", convert_cases},
    {"5.4", convert_cases},      {"5.5", score_of_eps_cases},  {"5.6", loss_weight_cases},
    {"5.7", weighted_mse_cases}, {"5.8", train_step_on_cases}, {0}};
