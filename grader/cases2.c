/* Inputs for lesson 2's gaps. */
#include "cases.h"

#include <math.h>

/* q_sample and predict_x0 take the same: rows with steps of their own, in place or not. */
static void noised(struct builder *b, const char *name, int alias, int B, int D, int T)
{
    new_case(b, name);
    in_int(b, "alias", alias);
    in_normal(b, "x", 1.5, B * D);
    in_normal(b, "eps", 1.0, B * D);
    in_below(b, "t", T, B);
    in_alpha_bar(b, 0.05, T);
}

static void noised_cases(struct builder *b)
{
    noised(b, "ordinary", 0, 5, 2, 9);
    noised(b, "in place", 1, 7, 2, 9);
    noised(b, "one row", 0, 1, 3, 4);
    noised(b, "one step", 0, 3, 2, 1);
    noised(b, "one number a row", 0, 11, 1, 20);
    b->answers->tolerance = 2e-5;
}

static void moments(struct builder *b, const char *name, int B, int D, double before)
{
    new_case(b, name);
    in_uniform(b, "m1", -before, before, D);
    in_uniform(b, "m2", before, 2 * before, D);
    in_normal(b, "x", 2.0, B * D);
}

static void moments_cases(struct builder *b)
{
    moments(b, "ordinary", 6, 2, 1.0);
    moments(b, "the first update", 5, 3, 0.0);
    moments(b, "one point", 1, 2, 0.5);
    moments(b, "one coordinate", 17, 1, 0.3);
    b->answers->tolerance = 1e-6;
}

static void debias_cases(struct builder *b)
{
    static const int updates[] = {5, 1, 56, 2000};
    for (int i = 0; i < 4; i++) {
        double share = 1.0 - pow(0.99, updates[i]), m1[3], m2[3];
        for (int d = 0; d < 3; d++) {
            double mean = 2.0 * rng_normal(&b->rng), var = 0.2 + rng_uniform(&b->rng);
            m1[d] = share * mean;
            m2[d] = share * (var + mean * mean);
        }
        new_case(b, (const char *[]){"five updates", "one update", "some updates", "many updates"}[i]);
        in_doubles(b, "m1", m1, i == 3 ? 1 : 3);
        in_doubles(b, "m2", m2, i == 3 ? 1 : 3);
        in_int(b, "n", updates[i]);
    }
    b->answers->tolerance = 1e-8;
}

static void gaussian_eps_cases(struct builder *b)
{
    static const struct {
        const char *name;
        int B, D;
        double low, high;
    } kinds[] = {
        {"ordinary", 6, 2, 0.3, 0.6}, {"one point", 1, 2, 0.05, 0.1}, {"nearly clean", 5, 3, 0.99, 0.999}};
    for (int i = 0; i < 3; i++) {
        new_case(b, kinds[i].name);
        in_normal(b, "x", 1.5, kinds[i].B * kinds[i].D);
        in_uniform(b, "mean", -2.0, 2.0, kinds[i].D);
        in_uniform(b, "var", 0.2, 1.8, kinds[i].D);
        in_uniform(b, "alpha_bar", kinds[i].low, kinds[i].high, 1);
    }
    b->answers->tolerance = 2e-5;
}

static void stroke(struct builder *b, double beta, double before)
{
    in_double(b, "beta", beta);
    in_double(b, "alpha_bar", before * (1.0 - beta));
    in_double(b, "alpha_bar_prev", before);
}

static void posterior_cases(struct builder *b)
{
    new_case(b, "ordinary");
    stroke(b, 0.2 + 0.1 * rng_uniform(&b->rng), 0.6);
    new_case(b, "the last stroke");
    stroke(b, 0.1 + 0.1 * rng_uniform(&b->rng), 1.0);
    new_case(b, "deep in the static");
    stroke(b, 0.7 + 0.1 * rng_uniform(&b->rng), 0.01);
    new_case(b, "a small stroke");
    stroke(b, 0.01, 0.4 + 0.1 * rng_uniform(&b->rng));
    b->answers->tolerance = 1e-9;
}

static void reverse(struct builder *b, const char *name, int alias, int B, int D, double beta, double before)
{
    new_case(b, name);
    in_int(b, "alias", alias);
    in_normal(b, "x", 1.2, B * D);
    in_normal(b, "eps", 1.0, B * D);
    in_normal(b, "z", 1.0, B * D);
    stroke(b, beta, before);
    in_int(b, "D", D);
}

static void reverse_step_cases(struct builder *b)
{
    reverse(b, "ordinary", 0, 5, 2, 0.3, 0.55 + 0.1 * rng_uniform(&b->rng));
    reverse(b, "in place", 1, 7, 2, 0.2, 0.3 + 0.1 * rng_uniform(&b->rng));
    reverse(b, "the last stroke", 0, 3, 2, 0.15, 1.0);
    reverse(b, "one number", 0, 1, 1, 0.5, 0.2);
    reverse(b, "three numbers a row", 0, 6, 3, 0.05, 0.8);
    b->answers->tolerance = 2e-5;
}

const struct gap_cases lesson2_cases[] = {
    {"2.1", noised_cases},       {"2.2", noised_cases},    {"2.3", moments_cases},      {"2.4", debias_cases},
    {"2.5", gaussian_eps_cases}, {"2.6", posterior_cases}, {"2.7", reverse_step_cases}, {0}};
