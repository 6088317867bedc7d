/* Inputs for lesson 3's gaps. */
#include "cases.h"
#include "network.h"

static void spiral_cases(struct builder *b)
{
    static const int n[] = {12, 2, 100};
    for (int i = 0; i < 3; i++) {
        float u[100];
        for (int k = 0; k < n[i]; k++)
            u[k] = (float)rng_uniform(&b->rng);
        new_case(b, (const char *[]){"a dozen points", "two points", "a hundred points"}[i]);
        in_floats(b, "u", u, n[i]);
    }
    b->answers->tolerance = 1e-4;
}

static void ideal(struct builder *b, const char *name, int alias, int B, int N, double a_bar, double far)
{
    new_case(b, name);
    in_int(b, "alias", alias);
    in_normal(b, "x", far, 2 * B);
    in_normal(b, "data", 1.0, 2 * N);
    in_double(b, "alpha_bar", a_bar);
}

static void ideal_eps_cases(struct builder *b)
{
    ideal(b, "ordinary", 0, 5, 9, 0.5 + 0.1 * rng_uniform(&b->rng), 1.0);
    ideal(b, "in place", 1, 4, 30, 0.2, 1.0);
    ideal(b, "one data point", 0, 3, 1, 0.7, 1.0);
    ideal(b, "one row", 0, 1, 17, 0.05, 1.0);
    ideal(b, "far from everything", 0, 3, 8, 0.99, 40.0);
    b->answers->tolerance = 1e-3;
}

static void respace_cases(struct builder *b)
{
    static const int K[] = {7, 1, 2, 13, 3, 10}, T[] = {21, 30, 17, 13, 6, 98};
    for (int i = 0; i < 6; i++) {
        new_case(b, (const char *[]){"ordinary", "one stroke", "two strokes", "all strokes",
                                     "halves round up", "ten of ninety-eight"}[i]);
        in_int(b, "K", K[i]);
        in_alpha_bar(b, 0.02, T[i]);
    }
    b->answers->tolerance = 1e-8;
}

/* `list` [K] of T steps, with the betas that belong to it. */
static void walk(struct builder *b, const char *name, int B, const int *list, int K, int T)
{
    double beta[16], before = 1.0, end[64];
    new_case(b, name);
    in_normal(b, "x", 1.0, 2 * B);
    in_normal(b, "z", 1.0, 2 * B * K);
    in_ints(b, "t", list, K);
    for (int t = 0; t < T; t++)
        end[t] = 1.0 - 0.93 * (t + 0.2 + 0.6 * rng_uniform(&b->rng)) / T;
    for (int i = 0; i < K; i++) {
        beta[i] = 1.0 - end[list[i]] / before;
        before = end[list[i]];
    }
    in_doubles(b, "beta", beta, K);
    in_doubles(b, "alpha_bar", end, T);
}

static void sample_cases(struct builder *b)
{
    static const int spread[] = {0, 7, 13, 20, 29}, every[] = {0, 1, 2, 3, 4, 5}, one[] = {19},
                     late[] = {3, 4, 11};
    walk(b, "ordinary", 3, spread, 5, 30);
    walk(b, "every step", 2, every, 6, 6);
    walk(b, "one stroke", 4, one, 1, 20);
    walk(b, "a list that does not start at 0", 1, late, 3, 12);
    b->answers->tolerance = 1e-4;
}

static void features_cases(struct builder *b)
{
    static const int B[] = {3, 1, 7};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "one row", "seven rows"}[i]);
        in_normal(b, "x", 1.3, 2 * B[i]);
        in_below(b, "t", 12, B[i]);
        in_alpha_bar(b, 0.001, 12);
    }
    b->answers->tolerance = 1e-4;
}

static void linear(struct builder *b, const char *name, int B, int I, int O)
{
    new_case(b, name);
    in_int(b, "B", B);
    in_normal(b, "in", 1.0, B * I);
    in_normal(b, "weight", 1.0, I * O);
    in_normal(b, "bias", 1.0, O);
}

static void linear_forward_cases(struct builder *b)
{
    linear(b, "ordinary", 3, 4, 5);
    linear(b, "square", 4, 4, 4);
    linear(b, "one row", 1, 7, 3);
    linear(b, "one output", 5, 6, 1);
    linear(b, "odd sizes", 19, 13, 17);
    b->answers->tolerance = 5e-5;
}

static void silu_forward_cases(struct builder *b)
{
    static const float far[] = {-100.0f, -30.0f, -0.0f, 30.0f, 100.0f, 88.0f, -88.0f};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "in place", "one number"}[i]);
        in_int(b, "alias", i == 1);
        in_normal(b, "in", 2.0, i == 2 ? 1 : 21 + i);
    }
    new_case(b, "far out");
    in_int(b, "alias", 0);
    in_floats(b, "in", far, 7);
    b->answers->tolerance = 2e-5;
}

static void mse_loss_cases(struct builder *b)
{
    static const int n[] = {6, 1, 37};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "one number", "many numbers"}[i]);
        in_normal(b, "out", 1.5, n[i]);
        in_normal(b, "target", 1.0, n[i]);
    }
    b->answers->tolerance = 2e-5;
}

static void backward(struct builder *b, const char *name, int wants_din, int B, int I, int O)
{
    new_case(b, name);
    in_int(b, "wants_din", wants_din);
    in_int(b, "B", B);
    in_normal(b, "dweight", 0.5, I * O);
    in_normal(b, "dbias", 0.5, O);
    in_normal(b, "dout", 1.0, B * O);
    in_normal(b, "in", 1.0, B * I);
    in_normal(b, "weight", 1.0, I * O);
}

static void linear_backward_cases(struct builder *b)
{
    backward(b, "ordinary", 1, 3, 4, 5);
    backward(b, "square", 1, 4, 4, 4);
    backward(b, "nobody needs din", 0, 5, 3, 2);
    backward(b, "one row", 1, 1, 6, 3);
    backward(b, "odd sizes", 1, 19, 13, 17);
    b->answers->tolerance = 5e-5;
}

static void silu_backward_cases(struct builder *b)
{
    static const float far[] = {-100.0f, -30.0f, 0.0f, 30.0f, 100.0f},
                       ones[] = {1.0f, 1.0f, 1.0f, 1.0f, 1.0f};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"ordinary", "in place", "one number"}[i]);
        in_int(b, "alias", i == 1);
        in_normal(b, "dout", 1.0, i == 2 ? 1 : 21 + i);
        in_normal(b, "in", 2.0, i == 2 ? 1 : 21 + i);
    }
    new_case(b, "far out");
    in_int(b, "alias", 0);
    in_floats(b, "dout", ones, 5);
    in_floats(b, "in", far, 5);
    b->answers->tolerance = 2e-5;
}

static void mlp_backward_cases(struct builder *b)
{
    static const int B[] = {5, 1};
    for (int i = 0; i < 2; i++) {
        new_case(b, (const char *[]){"five rows", "one row"}[i]);
        in_int(b, "B", B[i]);
        in_normal(b, "params", 0.1, PARAMS);
        in_normal(b, "grad", 0.3, PARAMS);
        for (int l = 0; l < LAYERS; l++)
            in_normal(b, "in", 0.7, B[i] * WIDTH[l]);
        for (int l = 0; l < LAYERS - 1; l++)
            in_normal(b, "pre", 1.0, B[i] * WIDTH[l + 1]);
        in_normal(b, "dout", 1.0, B[i] * 2);
    }
    b->answers->tolerance = 2e-4;
}

static void adam_update_cases(struct builder *b)
{
    static const struct {
        const char *name;
        int n, step;
        double moment, gradient;
    } kinds[] = {{"ordinary", 7, 3, 0.3, 1.0},
                 {"the first step", 5, 1, 0.0, 1.0},
                 {"one number", 1, 40, 0.5, 2.0},
                 {"tiny gradients", 5, 2, 1e-8, 1e-8},
                 {"late", 19, 5000, 0.2, 0.5}};
    for (int i = 0; i < 5; i++) {
        float v[32];
        new_case(b, kinds[i].name);
        for (int k = 0; k < kinds[i].n; k++)
            v[k] = (float)(kinds[i].moment * kinds[i].moment * (0.5 + rng_uniform(&b->rng)));
        in_normal(b, "param", 1.0, kinds[i].n);
        in_normal(b, "m", kinds[i].moment, kinds[i].n);
        in_floats(b, "v", v, kinds[i].n);
        in_normal(b, "grad", kinds[i].gradient, kinds[i].n);
        in_int(b, "step", kinds[i].step);
        in_double(b, "rate", 0.1);
    }
    b->answers->tolerance = 2e-5;
}

static void train_step_cases(struct builder *b)
{
    static const int B[] = {5, 1, 16};
    for (int i = 0; i < 3; i++) {
        new_case(b, (const char *[]){"five rows", "one row", "sixteen rows"}[i]);
        in_normal(b, "params", 0.15, PARAMS);
        in_normal(b, "grad", 0.5, PARAMS); /* left over from the step before */
        in_normal(b, "x0", 1.0, 2 * B[i]);
        in_below(b, "t", 40, B[i]);
        in_normal(b, "eps", 1.0, 2 * B[i]);
        in_alpha_bar(b, 0.01, 40);
    }
    b->answers->tolerance = 5e-4;
}

const struct gap_cases lesson3_cases[] = {{"3.1", spiral_cases},          {"3.2", ideal_eps_cases},
                                          {"3.3", respace_cases},         {"3.4", sample_cases},
                                          {"3.5", features_cases},        {"3.6", linear_forward_cases},
                                          {"3.7", silu_forward_cases},    {"3.8", mse_loss_cases},
                                          {"3.9", linear_backward_cases}, {"3.10", silu_backward_cases},
                                          {"3.11", mlp_backward_cases},   {"3.12", adam_update_cases},
                                          {"3.13", train_step_cases},     {0}};
