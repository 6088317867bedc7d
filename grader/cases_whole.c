/* Inputs and rules of the whole-lesson tests. What the driver knows and the student's code does not (the best
 * possible guess for each noised point) is computed here, in double, and stands in the answers as a hidden
 * input. */
#include "cases.h"
#include "kit/constants.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DATA = 2048, DRAWS = 1500, SAMPLES = 128, T = 1000 };

const char *const whole_tests[] = {"1.saturates", "1.buried", "2.decodes", "2.gaussian", "3.carves",
                                   "3.trains",    "4.carves", "4.returns", "5.agrees",   NULL};

static void saturates(struct builder *b)
{
    new_case(b, "a thousand layers");
    in_int(b, "T", T);
    b->answers->tolerance = 1e-9;
}

static void buried(struct builder *b)
{
    double beta[50];
    for (int t = 0; t < 50; t++)
        beta[t] = 0.01 + 0.29 * t / 49;
    new_case(b, "three hundred members");
    in_doubles(b, "beta", beta, 50);
    in_uniform(b, "x0", -3.0, 3.0, 300);
    in_normal(b, "eps", 1.0, 50 * 300);
    b->answers->tolerance = 1e-8;
}

static void decodes(struct builder *b)
{
    new_case(b, "twenty layers");
    in_uniform(b, "beta", 0.02, 0.3, 20);
    in_normal(b, "x0", 1.0, 60);
    in_normal(b, "draws", 1.0, 20 * 60);
    b->answers->tolerance = 1e-4;
}

static void gaussian(struct builder *b)
{
    new_case(b, "a blob");
    in_normal(b, "draws", 1.0, 2048);
    in_int(b, "seed", 5);
    b->answers->tolerance = 2e-3;
}

/* Two turns, evenly spread, mean 0, mean variance 1: the shape that lesson 3 asks for. */
static void spiral_points(float *xy, int n)
{
    double raw[2 * DATA], mean[2] = {0.0, 0.0}, var = 0.0;
    for (int i = 0; i < n; i++) {
        double u = (i + 0.5) / n;
        raw[2 * i] = u * cos(4 * PI * u);
        raw[2 * i + 1] = u * sin(4 * PI * u);
    }
    for (int i = 0; i < 2 * n; i++)
        mean[i % 2] += raw[i] / n;
    for (int i = 0; i < 2 * n; i++)
        var += (raw[i] - mean[i % 2]) * (raw[i] - mean[i % 2]) / (2 * n);
    for (int i = 0; i < 2 * n; i++)
        xy[i] = (float)((raw[i] - mean[i % 2]) / sqrt(var));
}

static void carves(struct builder *b)
{
    float data[2 * 64];
    spiral_points(data, 64);
    new_case(b, "sixty-four points");
    in_floats(b, "data", data, 2 * 64);
    in_normal(b, "start", 1.0, 2 * 64);
    in_normal(b, "z", 1.0, 50 * 2 * 64);
    add_rule(b, "near", "samples", "data", 0.0, 0.01);
    b->answers->tolerance = 1e-3;
}

/* The mean of eps given x: see lesson 3. */
static void best_guess(float *guess, const float *x, const float *data, double a_bar)
{
    double sum = 0.0, mean[2] = {0.0, 0.0}, nearest = HUGE_VAL, root = sqrt(a_bar);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < DATA; i++) {
            double dx = (double)x[0] - root * (double)data[2 * i],
                   dy = (double)x[1] - root * (double)data[2 * i + 1];
            double square = (dx * dx + dy * dy) / (2.0 * (1.0 - a_bar));
            if (pass == 0) {
                nearest = fmin(nearest, square);
                continue;
            }
            double weight = exp(nearest - square);
            sum += weight;
            mean[0] += weight * (double)data[2 * i];
            mean[1] += weight * (double)data[2 * i + 1];
        }
    for (int d = 0; d < 2; d++)
        guess[d] = (float)(((double)x[d] - root * mean[d] / sum) / sqrt(1.0 - a_bar));
}

static void trains(struct builder *b)
{
    static float data[2 * DATA], x_t[2 * DRAWS], best[2 * DRAWS];
    static int t[DRAWS];
    double a_bar[T], product = 1.0;
    for (int i = 0; i < T; i++)
        a_bar[i] = product *= 1.0 - (1e-4 + (0.02 - 1e-4) * i / (T - 1));
    spiral_points(data, DATA);
    for (int i = 0; i < DRAWS; i++) {
        uint32_t point = rng_below(&b->rng, DATA);
        t[i] = (int)rng_below(&b->rng, T);
        for (int d = 0; d < 2; d++)
            x_t[2 * i + d] = (float)(sqrt(a_bar[t[i]]) * (double)data[2 * point + (uint32_t)d] +
                                     sqrt(1.0 - a_bar[t[i]]) * rng_normal(&b->rng));
        best_guess(best + 2 * i, x_t + 2 * i, data, a_bar[t[i]]);
    }
    new_case(b, "a short training");
    in_floats(b, "data", data, 2 * DATA);
    in_int(b, "steps", 1200);
    in_int(b, "seed", (int)rng_below(&b->rng, 1 << 20));
    in_floats(b, "x_t", x_t, 2 * DRAWS);
    in_ints(b, "t", t, DRAWS);
    in_normal(b, "start", 1.0, 2 * SAMPLES);
    in_normal(b, "z", 1.0, T * 2 * SAMPLES);
    in_floats(b, "best", best, 2 * DRAWS);
    b->now->hidden[b->now->in.count - 1] = 1;
    /* From grader/answers/calibration. A batch whose rows do not cover the steps has a loss that jumps; one that is not
     * squared has a loss that hardly moves. */
    add_rule(b, "excess", "guess", "best", 0.0, 0.021);
    add_rule(b, "spread", "loss", "itself", 0.025, 0.06);
    add_rule(b, "near", "samples-10", "data", 0.05, 0.35);
    add_rule(b, "near", "samples-50", "data", 0.0, 0.12);
    add_rule(b, "near", "samples-1000", "data", 0.0, 0.10);
    b->answers->tolerance = 1e-3;
}

static void carves_fast(struct builder *b)
{
    new_case(b, "twenty strokes");
    in_normal(b, "x", 1.0, 60);
    b->answers->tolerance = 1e-3;
}

static void returns(struct builder *b)
{
    new_case(b, "up and down again");
    in_normal(b, "points", 0.7, 60);
    add_rule(b, "excess", "back", "points", 0.0, 1e-4);
    add_rule(b, "spread", "static", "itself", 1.0, 2.5);
    b->answers->tolerance = 1e-3;
}

static void agrees(struct builder *b)
{
    new_case(b, "sixty points");
    in_normal(b, "x0", 1.0, 60);
    in_normal(b, "eps", 1.0, 60);
    in_below(b, "t", 30, 30);
    in_alpha_bar(b, 0.05, 30);
    b->answers->tolerance = 2e-4;
}

static const struct {
    const char *id, *name, *file, *needs;
    void (*build)(struct builder *b);
} all[] = {
    {"1.saturates", "the schedule takes all of the statue away", "1-schedule.c", "1.1 1.3 1.4", saturates},
    {"1.buried", "a population walks up and is buried", "1-schedule.c", "1.2 1.6", buried},
    {"2.decodes", "what the loop noised, the closed form decodes", "2-toy.c", "1.2 1.3 1.4 2.2", decodes},
    {"2.gaussian", "the Gaussian chisel carves the blob", "2-toy.c", "1.1 1.4 2.1 2.3 2.4 2.5 2.6 2.7",
     gaussian},
    {"3.carves", "the ideal chisel carves the data", "3-ddpm.c", "1.1 1.4 2.6 2.7 3.2 3.3 3.4", carves},
    {"3.trains", "training reaches the floor, and the network carves", "3-ddpm.c",
     "1.1 1.4 2.1 2.6 2.7 3.3 3.4 3.5 3.6 3.7 3.13 3.12", trains},
    {"4.carves", "twenty strokes of 2M, even in lambda, carve a blob", "4-samplers.c", "1.1 1.4 2.5 4.3 4.8",
     carves_fast},
    {"4.returns", "buried and carved again, points come back", "4-samplers.c", "1.1 1.4 2.5 4.5 4.9",
     returns},
    {"5.agrees", "noise and statue come back from each other and from v", "5-targets.c",
     "2.1 5.1 5.2 5.3 5.4", agrees},
};

int build_whole(struct builder *b, const char *id)
{
    struct answers *answers = b->answers;
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(all[i].id, id) != 0)
            continue;
        char needs[256];
        snprintf(answers->kind, sizeof answers->kind, "test");
        snprintf(answers->name, sizeof answers->name, "%s", all[i].name);
        snprintf(answers->file, sizeof answers->file, "%s", all[i].file);
        snprintf(needs, sizeof needs, "%s", all[i].needs);
        for (char *need = strtok(needs, " "); need; need = strtok(NULL, " "))
            snprintf(answers->needs[answers->needs_count++], NAME_SIZE, "%s", need);
        all[i].build(b);
        return 1;
    }
    return 0;
}
