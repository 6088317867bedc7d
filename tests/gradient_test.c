/* Every backward function against central differences of a forward pass written here, plainly and in double. */
#include "ddpm.h"
#include "kit/rng.h"
#include "suites.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { B = 5, PROBES = 60 };

static double silu(double x)
{
    return x / (1.0 + exp(-x));
}

/* The network's loss in double, from parameters that lie as struct mlp lays them. */
static double plain_loss(const double *params, const float *in, const float *target)
{
    double sum = 0.0;
    for (int b = 0; b < B; b++) {
        double now[HIDDEN], next[HIDDEN];
        for (int i = 0; i < FEATURES; i++)
            now[i] = (double)in[b * FEATURES + i];
        const double *weight = params;
        for (int l = 0; l < LAYERS; l++) {
            for (int o = 0; o < WIDTH[l + 1]; o++) {
                next[o] = weight[WIDTH[l] * WIDTH[l + 1] + o];
                for (int i = 0; i < WIDTH[l]; i++)
                    next[o] += now[i] * weight[i * WIDTH[l + 1] + o];
            }
            for (int o = 0; o < WIDTH[l + 1]; o++)
                now[o] = l < LAYERS - 1 ? silu(next[o]) : next[o];
            weight += (WIDTH[l] + 1) * WIDTH[l + 1];
        }
        for (int d = 0; d < 2; d++)
            sum += pow(now[d] - (double)target[2 * b + d], 2) / (2 * B);
    }
    return sum;
}

/* Norm-wise error over PROBES parameters of one layer. */
static double layer_error(double *params, const float *grad, int first, int count, const float *in,
                          const float *target, struct rng *rng)
{
    double error = 0.0, size = 0.0;
    for (int k = 0; k < PROBES; k++) {
        int i = first + (int)rng_below(rng, (uint32_t)count);
        double kept = params[i], step = 1e-5;
        params[i] = kept + step;
        double up = plain_loss(params, in, target);
        params[i] = kept - step;
        double down = plain_loss(params, in, target);
        params[i] = kept;
        double slope = (up - down) / (2.0 * step);
        error += (slope - (double)grad[i]) * (slope - (double)grad[i]);
        size += slope * slope;
    }
    return sqrt(error / size);
}

START_TEST(network_gradient_matches_differences)
{
    for (unsigned seed = 1; seed <= 5; seed++) {
        struct rng rng;
        struct mlp net = mlp_new(), grad = mlp_new();
        struct tape tape = tape_new(B);
        float target[2 * B];
        double *params = malloc(PARAMS * sizeof *params);
        rng_seed(&rng, seed, 99);
        mlp_init(&net, seed);
        rng_normals(&rng, tape.in[0], B * FEATURES);
        rng_normals(&rng, target, 2 * B);
        for (int i = 0; i < PARAMS; i++)
            params[i] = (double)net.params[i];
        double loss = mse_loss(tape.dout, mlp_forward(&net, &tape), target, 2 * B);
        ck_assert_double_eq_tol(loss, plain_loss(params, tape.in[0], target), 1e-5);
        mlp_backward(&grad, &net, &tape, tape.dout);
        for (int l = 0; l < LAYERS; l++) {
            int count = (WIDTH[l] + 1) * WIDTH[l + 1];
            double error = layer_error(params, grad.params, (int)(grad.weight[l] - grad.params), count,
                                       tape.in[0], target, &rng);
            ck_assert_msg(error < 1e-4, "seed %u, layer %d: %g", seed, l, error);
        }
        free(params);
        mlp_free(&net);
        mlp_free(&grad);
        tape_free(&tape);
    }
}
END_TEST

/* Each backward function alone, by its definition; `before` shows what is added to and what is set. */
START_TEST(parts_match_their_definitions)
{
    enum { I = 7, O = 3 };
    float in[B * I], weight[I * O], dout[B * O], din[B * I], dweight[I * O], dbias[O];
    struct rng rng;
    rng_seed(&rng, 1, 98);
    rng_normals(&rng, in, B * I);
    rng_normals(&rng, weight, I * O);
    rng_normals(&rng, dout, B * O);
    for (int i = 0; i < B * I; i++)
        din[i] = 7.0f;
    for (int i = 0; i < I * O; i++)
        dweight[i] = 0.5f;
    for (int o = 0; o < O; o++)
        dbias[o] = 0.5f;
    linear_backward(din, dweight, dbias, dout, in, weight, B, I, O);
    for (int i = 0; i < I; i++)
        for (int o = 0; o < O; o++) {
            double slope = 0.5;
            for (int b = 0; b < B; b++)
                slope += (double)in[b * I + i] * (double)dout[b * O + o];
            ck_assert_double_eq_tol((double)dweight[i * O + o], slope, 1e-5);
        }
    for (int o = 0; o < O; o++)
        ck_assert_double_eq_tol(
            (double)dbias[o],
            0.5 + (double)(dout[o] + dout[O + o] + dout[2 * O + o] + dout[3 * O + o] + dout[4 * O + o]),
            1e-5);
    for (int i = 0; i < B * I; i++) {
        double slope = 0.0;
        for (int o = 0; o < O; o++)
            slope += (double)dout[i / I * O + o] * (double)weight[i % I * O + o];
        ck_assert_double_eq_tol((double)din[i], slope, 1e-5);
    }
}
END_TEST

/* silu_backward and mse_loss against central differences in double. */
START_TEST(element_wise_parts_match_differences)
{
    enum { N = 41 };
    float in[N], target[N], ones[N], din[N];
    double error = 0.0, size = 0.0;
    for (int i = 0; i < N; i++) {
        in[i] = -10.0f + 0.5f * (float)i;
        target[i] = (float)(i % 5) - 2.0f;
        ones[i] = 1.0f;
    }
    silu_backward(din, ones, in, N);
    for (int i = 0; i < N; i++) {
        double x = (double)in[i], slope = (silu(x + 1e-5) - silu(x - 1e-5)) / 2e-5;
        error += pow(slope - (double)din[i], 2);
        size += slope * slope;
    }
    ck_assert_double_lt(sqrt(error / size), 1e-4);
    double loss = mse_loss(din, in, target, N), sum = 0.0;
    for (int i = 0; i < N; i++) {
        double difference = (double)in[i] - (double)target[i];
        sum += difference * difference / N;
        ck_assert_double_eq_tol((double)din[i],
                                (pow(difference + 1e-5, 2) - pow(difference - 1e-5, 2)) / 2e-5 / N, 1e-6);
    }
    ck_assert_double_eq_tol(loss, sum, 1e-5 * sum);
}
END_TEST

Suite *gradient_suite(void)
{
    const TTest *tests[] = {network_gradient_matches_differences, parts_match_their_definitions,
                            element_wise_parts_match_differences};
    return suite_of("gradients", 120, sizeof tests / sizeof *tests, tests);
}
