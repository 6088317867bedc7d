/* Experiments of lesson 3. */
#include "claims.h"
#include "judge.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FEW = 64 };

static struct tape *shared_tape(void)
{
    static struct tape tape;
    if (!tape.block)
        tape = tape_new(SAMPLES);
    return &tape;
}

static struct workshop claims_workshop(void)
{
    return (struct workshop){
        .data = spiral_data(), .N = POINTS, .curve = 1, .schedule = standard_schedule(), .seed = 1};
}

static struct net_context net_of(void)
{
    return (struct net_context){trained(), shared_tape(), standard_schedule()->alpha_bar};
}

static struct ideal_context ideal_of(void)
{
    return (struct ideal_context){spiral_data(), POINTS, standard_schedule()->alpha_bar};
}

static int floor_of_batches(void)
{
    enum { BATCHES = 400 };
    struct net_context net = net_of();
    double sum = 0.0, floor_sum = 0.0, loss[BATCHES];
    int below = 0;
    for (int i = 0; i < BATCHES; i++) {
        double floor;
        judge_chisel(&loss[i], &floor, net_chisel, &net, spiral_data(), POINTS, standard_schedule(), BATCH,
                     100 + (uint64_t)i);
        sum += loss[i] / BATCHES;
        floor_sum += floor / BATCHES;
    }
    for (int i = 0; i < BATCHES; i++)
        below += loss[i] < floor_sum;
    printf("The floor, over %d batches of %d: %.3f\n", BATCHES, BATCH, floor_sum);
    printf("The network's loss, mean of all batches: %.3f; single batches below the floor: %d%%\n", sum,
           100 * below / BATCHES);
    return sum > floor_sum && below > BATCHES / 10;
}

static double swing_size(const char *name, chisel_fn *chisel, void *context)
{
    float x[2 * SAMPLES];
    double mean[2], sd[2];
    struct workshop workshop = claims_workshop();
    carve(x, &workshop, chisel, context, 1, NULL);
    for (int d = 0; d < 2; d++)
        point_moments(x, SAMPLES, d, &mean[d], &sd[d]);
    printf("%-8s mean (%5.2f, %5.2f)   sd (%.2f, %.2f)\n", name, two_digits(mean[0]), two_digits(mean[1]),
           sd[0], sd[1]);
    return hypot(sd[0], sd[1]);
}

static int one_stroke(void)
{
    struct ideal_context ideal = ideal_of();
    struct net_context net = net_of();
    double still = swing_size("ideal", ideal_chisel, &ideal);
    return still < 0.1 && swing_size("network", net_chisel, &net) > 1.5;
}

struct counted {
    struct net_context net;
    int calls;
};

static void counting_chisel(float *eps, const float *x, int t, int B, void *context)
{
    struct counted *counted = context;
    counted->calls++;
    net_chisel(eps, x, t, B, &counted->net);
}

static int cost(void)
{
    float x[2 * SAMPLES];
    struct workshop workshop = claims_workshop();
    int linear = 1;
    printf("%6s %15s\n", "K", "network calls");
    for (int K = 10; K <= 1000; K *= 10) {
        struct counted counted = {net_of(), 0};
        carve(x, &workshop, counting_chisel, &counted, K, NULL);
        printf("%6d %15d\n", K, counted.calls);
        linear &= counted.calls == K;
    }
    printf("From call to call a walk keeps %zu bytes a point, x. Training keeps a tape of %zu for the way "
           "back.\n",
           2 * sizeof *x, TAPE_ROW * sizeof *x);
    return linear;
}

static double distance_of(chisel_fn *chisel, void *context, int K)
{
    float x[2 * SAMPLES];
    struct workshop workshop = claims_workshop();
    carve(x, &workshop, chisel, context, K, NULL);
    return judge_samples(x, SAMPLES, spiral_data(), POINTS, 1).mean_distance;
}

static int discretisation(void)
{
    struct ideal_context ideal = ideal_of();
    struct net_context net = net_of();
    double distance[6];
    printf("%6s %10s %10s\n", "K", "ideal", "network");
    for (int i = 0; i < 6; i++) {
        int K = (const int[]){5, 10, 20, 50, 100, 1000}[i];
        distance[i] = distance_of(net_chisel, &net, K);
        printf("%6d %10.3f %10.3f\n", K, distance_of(ideal_chisel, &ideal, K), distance[i]);
    }
    return distance[0] > distance[1] && distance[1] > 5 * distance[3] && distance[5] < 0.015;
}

static double distance_to(const float *x, int n, const float *data, int N)
{
    return judge_samples(x, n, data, N, 0).mean_distance;
}

static int new_not_copied(void)
{
    float few[2 * FEW], fresh[2 * SAMPLES], x[2 * SAMPLES];
    struct workshop workshop = claims_workshop();
    for (int i = 0; i < FEW; i++)
        memcpy(few + 2 * i, spiral_data() + 2 * (POINTS / FEW * i), 2 * sizeof *few);
    for (int i = 0; i < SAMPLES; i++)
        memcpy(fresh + 2 * i, spiral_data() + 2 * (POINTS / SAMPLES * i + 1), 2 * sizeof *fresh);
    struct mlp net = train_on(few, FEW, standard_schedule(), NULL);
    struct ideal_context ideal = {few, FEW, standard_schedule()->alpha_bar};
    struct net_context context = {&net, shared_tape(), standard_schedule()->alpha_bar};
    carve(x, &workshop, ideal_chisel, &ideal, 1000, NULL);
    double copies = distance_to(x, SAMPLES, few, FEW);
    carve(x, &workshop, net_chisel, &context, 1000, NULL);
    double network = distance_to(x, SAMPLES, few, FEW);
    printf("Trained on %d points. Mean distance to the nearest of them:\n", FEW);
    printf("    the ideal chisel's samples   %.3f\n    the network's samples        %.3f\n    other points "
           "of the spiral   %.3f\n",
           copies, network, distance_to(fresh, SAMPLES, few, FEW));
    mlp_free(&net);
    return copies < 0.005 && network > 0.02;
}

/* Train and sample with a spoilt alpha_bar, every step of T in turn with its own beta; compare the loss with the true floor. */
struct spoilt {
    double loss, floor, distance, still;
};

static struct spoilt run_spoilt(const double *table)
{
    enum { T = 1000 };
    struct spoilt result = {0};
    double *loss = new_array(TRAINING_STEPS, sizeof *loss), mse, beta[T];
    float *z = new_array(2L * T * SAMPLES, sizeof *z), x[2 * SAMPLES];
    struct schedule spoilt = *standard_schedule();
    struct ideal_context ideal = ideal_of();
    int t[T];
    spoilt.alpha_bar = new_array(T, sizeof(double));
    for (int i = 0; i < T; i++) { /* kept off 0 and 1, where lambda is infinite */
        spoilt.alpha_bar[i] = fmin(fmax(table[i], 1e-12), 1.0 - 1e-6);
        beta[i] = spoilt.beta[i];
        t[i] = i;
    }
    struct mlp net = train_on(spiral_data(), POINTS, &spoilt, loss);
    for (int i = TRAINING_STEPS - 1000; i < TRAINING_STEPS; i++)
        result.loss += loss[i] / 1000;
    judge_chisel(&mse, &result.floor, ideal_chisel, &ideal, spiral_data(), POINTS, standard_schedule(), 20000,
                 1);
    struct net_context context = {&net, shared_tape(), spoilt.alpha_bar};
    struct rng rng;
    rng_seed(&rng, 1, STREAM_SAMPLE);
    rng_normals(&rng, x, 2L * SAMPLES);
    rng_normals(&rng, z, 2L * T * SAMPLES);
    result.still = judge_samples(x, SAMPLES, spiral_data(), POINTS, 1).mean_distance;
    sample(x, z, net_chisel, &context, t, beta, spoilt.alpha_bar, T, SAMPLES);
    result.distance = judge_samples(x, SAMPLES, spiral_data(), POINTS, 1).mean_distance;
    printf("Mean loss of the last 1000 steps %.3f, the true floor %.3f\n", result.loss, result.floor);
    printf("Mean distance of the samples %.3f, of pure static %.3f\n", result.distance, result.still);
    free(spoilt.alpha_bar);
    free(loss);
    free(z);
    mlp_free(&net);
    return result;
}

static int beta_for_alpha(void)
{
    double table[1000], product = 1.0;
    for (int t = 0; t < 1000; t++)
        table[t] = product *= standard_schedule()->beta[t];
    struct spoilt result = run_spoilt(table);
    return result.loss < 0.5 * result.floor && !(result.distance < 0.1);
}

static int reversed(void)
{
    double table[1000], product = 1.0;
    for (int t = 999; t >= 0; t--)
        table[t] = product *= 1.0 - standard_schedule()->beta[t];
    struct spoilt result = run_spoilt(table);
    return result.loss < 0.5 * result.floor && !(result.distance < 0.1);
}

static int shifted(void)
{
    double table[1000];
    struct net_context net = net_of();
    for (int t = 0; t < 1000; t++)
        table[t] = alpha_bar_before(standard_schedule(), t);
    struct spoilt result = run_spoilt(table);
    printf("With the right table the samples lie at %.3f.\n", distance_of(net_chisel, &net, 1000));
    return fabs(result.loss - result.floor) < 0.03 && result.distance < 0.03;
}

const struct claim late_claims[] = {
    {"floor", "One batch may lie below the floor; the mean of many does not.", floor_of_batches,
     "What share of single batches has a loss below the floor?"},
    {"one-swing", "In one stroke the ideal chisel lands on the mean, and the network is thrown far off.",
     one_stroke, "One single stroke: where does the ideal chisel land, and where the network?"},
    {"cost", "Cost grows as K, and nothing is kept for a backward pass.", cost,
     "100 times the strokes: how many times the network calls, and the memory?"},
    {"discretisation", "Few strokes smear the network's samples.", discretisation,
     "From 10 to 100 strokes: how many times nearer does the network come?"},
    {"new-not-copied", "The ideal chisel copies its points; the network's samples are new.", new_not_copied,
     "Trained on 64 points: do the network's samples copy them?"},
    {"beta-for-alpha", "A product of beta has a fine loss, and carves no spiral.", beta_for_alpha,
     "A product of beta in place of alpha: will the loss be better or worse?"},
    {"reversed", "A product from the end has a fine loss, and carves no spiral.", reversed,
     "The product taken from the end: will the loss be better or worse?"},
    {"shifted", "An alpha_bar one step late shows neither in the loss nor in a picture.", shifted,
     "The table one step late: will you see it in a picture?"},
    {0},
};
