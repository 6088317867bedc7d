/* Lesson 3's solutions: vectors, closed forms, limits. */
#include "ddpm.h"
#include "judge.h"
#include "points.h"
#include "suites.h"
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { T = 1000 };

static struct schedule standard(void)
{
    return schedule_new(T, 1e-4, 0.02);
}

/* The published lists run downwards. */
START_TEST(respaced_grids_match_vectors)
{
    struct schedule s = standard();
    for (int K = 10; K <= 50; K += 40) {
        int t[50];
        double beta[50];
        respace(t, beta, s.alpha_bar, T, K);
        for (int i = 0; i < K; i++) {
            char path[128];
            snprintf(path, sizeof path, "spacing_T1000/%d/diffusers_linspace/%d", K, K - 1 - i);
            ck_assert_double_eq(t[i], vector_number(path));
            if (K == 10) {
                snprintf(path, sizeof path, "respaced_betas_T1000_N10/linspace/beta/%d", i);
                ck_assert_double_eq_tol(beta[i], vector_number(path), 1e-9);
                snprintf(path, sizeof path, "respaced_betas_T1000_N10/linspace/posterior_var/%d", i);
                double before = i > 0 ? s.alpha_bar[t[i - 1]] : 1.0;
                ck_assert_double_eq_tol(posterior(beta[i], s.alpha_bar[t[i]], before).var,
                                        vector_number(path), 1e-9);
            }
        }
    }
    schedule_free(&s);
}
END_TEST

START_TEST(respacing_has_the_right_ends)
{
    struct schedule s = standard();
    int t[T];
    double beta[T];
    respace(t, beta, s.alpha_bar, T, 1);
    ck_assert_int_eq(t[0], T - 1);
    ck_assert_double_eq_tol(beta[0], 1.0 - s.alpha_bar[T - 1], 1e-15);
    respace(t, beta, s.alpha_bar, T, T);
    for (int i = 0; i < T; i++) {
        ck_assert_int_eq(t[i], i);
        ck_assert_double_eq_tol(beta[i], s.beta[i], 1e-12);
    }
    respace(t, beta, s.alpha_bar, 6, 3); /* 2.5 is rounded up */
    ck_assert_int_eq(t[1], 3);
    schedule_free(&s);
}
END_TEST

/* For data N(0, 0.5^2) the best chisel is linear, eps = sqrt(1 - a) x / (a / 4 + 1 - a), so the walk's end is
 * a weighted sum of x_T and every z: walk once for each of them alone and add up the squares. */
static void linear_chisel(float *eps, const float *x, int t, int B, void *context)
{
    double a = ((const struct schedule *)context)->alpha_bar[t];
    for (int i = 0; i < 2 * B; i++)
        eps[i] = (float)(sqrt(1.0 - a) / (0.25 * a + 1.0 - a)) * x[i];
}

START_TEST(walk_of_a_gaussian_ends_with_the_published_spread)
{
    struct schedule s = standard();
    for (int K = 10; K <= 50; K += 40) {
        int t[50];
        double beta[50], variance = 0.0;
        char path[64];
        respace(t, beta, s.alpha_bar, T, K);
        for (int source = 0; source <= K; source++) {
            float x[2] = {source == K, 0.0f}, z[2 * 50] = {0.0f};
            if (source < K)
                z[2 * source] = 1.0f;
            sample(x, z, linear_chisel, &s, t, beta, s.alpha_bar, K, 1);
            variance += (double)x[0] * (double)x[0];
            ck_assert_float_eq(x[1], 0.0f);
        }
        snprintf(path, sizeof path, "gaussian_ddpm_final_std/linspace_N%d_small", K);
        ck_assert_double_eq_tol(sqrt(variance), vector_number(path), 1e-5);
    }
    schedule_free(&s);
}
END_TEST

START_TEST(spiral_is_centred_and_scaled)
{
    float xy[2 * POINTS];
    double mean[2], sd[2];
    spiral_points(xy, 3);
    for (int d = 0; d < 2; d++)
        point_moments(xy, POINTS, d, &mean[d], &sd[d]);
    ck_assert_double_eq_tol(mean[0], 0.0, 1e-5);
    ck_assert_double_eq_tol(mean[1], 0.0, 1e-5);
    ck_assert_double_eq_tol(sd[0] * sd[0] + sd[1] * sd[1], 2.0, 1e-5);
    const float u[4] = {0.0f, 0.125f, 0.25f, 0.5f}; /* raw: (0,0), (0,1/8), (-1/4,0), (1/2,0) */
    float four[8];
    spiral(four, u, 4);
    float scale = (four[6] - four[0]) / 0.5f;
    ck_assert_float_eq_tol(four[3] - four[1], 0.125f * scale, 1e-5f);
    ck_assert_float_eq_tol(four[4] - four[0], -0.25f * scale, 1e-5f);
}
END_TEST

/* One point: eps is known exactly. Two points: the softmax by hand. Far away nothing overflows. */
START_TEST(ideal_eps_is_the_softmax_of_the_data)
{
    const float one[2] = {1.0f, -2.0f}, two[4] = {1.0f, 0.0f, -1.0f, 0.0f};
    float x[2] = {0.5f, 0.25f}, eps[2];
    ideal_eps(eps, x, one, 0.64, 1, 1);
    ck_assert_float_eq_tol(eps[0], (0.5f - 0.8f) / 0.6f, 1e-5f);
    ck_assert_float_eq_tol(eps[1], (0.25f + 1.6f) / 0.6f, 1e-5f);
    ideal_eps(eps, x, two, 0.64, 1, 2);
    double mean = tanh(0.5 * 0.8 / 0.36);
    ck_assert_double_eq_tol((double)eps[0], (0.5 - 0.8 * mean) / 0.6, 1e-5);
    x[0] = 1e4f;
    ideal_eps(eps, x, two, 0.9999, 1, 2);
    ck_assert(isfinite(eps[0]) && isfinite(eps[1]));
}
END_TEST

START_TEST(features_stand_in_their_order)
{
    const double table[2] = {0.9, 0.25};
    const float x[2] = {0.5f, -1.5f};
    const int t[1] = {1};
    float row[FEATURES];
    features(row, x, t, table, 1);
    const double expected[FEATURES] = {
        0.5,       -1.5,       sin(0.5),  sin(-1.5),  cos(0.5),  cos(-1.5),  sin(1.0),
        sin(-3.0), cos(1.0),   cos(-3.0), sin(2.0),   sin(-6.0), cos(2.0),   cos(-6.0),
        sin(4.0),  sin(-12.0), cos(4.0),  cos(-12.0), 0.5,       sqrt(0.75), 0.25 * log(0.25 / 0.75)};
    for (int i = 0; i < FEATURES; i++)
        ck_assert_double_eq_tol((double)row[i], expected[i], 1e-6);
}
END_TEST

START_TEST(silu_is_safe_far_out)
{
    const float in[5] = {-100.0f, -1.0f, 0.0f, 1.0f, 100.0f};
    float out[5], din[5];
    const float ones[5] = {1, 1, 1, 1, 1};
    silu_forward(out, in, 5);
    silu_backward(din, ones, in, 5);
    for (int i = 0; i < 5; i++) {
        double x = (double)in[i], s = 1.0 / (1.0 + exp(-x));
        ck_assert_double_eq_tol((double)out[i], x * s, 1e-6 * (1.0 + fabs(x)));
        ck_assert_double_eq_tol((double)din[i], s * (1.0 + x * (1.0 - s)), 1e-6);
    }
}
END_TEST

/* The first step of Adam moves every number by the rate, whatever the gradient's size; two steps by hand. */
START_TEST(adam_matches_its_paper)
{
    float w[2] = {1.0f, -1.0f}, m[2] = {0}, v[2] = {0};
    const float g1[2] = {0.001f, -50.0f}, g2[2] = {0.003f, 20.0f};
    adam_update(w, m, v, g1, 2, 1, 0.01);
    ck_assert_float_eq_tol(w[0], 0.99f, 1e-5f);
    ck_assert_float_eq_tol(w[1], -0.99f, 1e-5f);
    adam_update(w, m, v, g2, 2, 2, 0.01);
    for (int i = 0; i < 2; i++) {
        double a = (double)g1[i], b = (double)g2[i];
        double mean = (0.09 * a + 0.1 * b) / (1.0 - 0.81),
               square = (0.000999 * a * a + 0.001 * b * b) / (1.0 - 0.998001);
        double expected = (i == 0 ? 0.99 : -0.99) - 0.01 * mean / (sqrt(square) + 1e-8);
        ck_assert_double_eq_tol((double)w[i], expected, 1e-5);
    }
}
END_TEST

/* Some seeds of the whole program, two at a time; every figure of every seed within the lesson's bounds. */
static void check_seed(const char *out, int seed)
{
    char path[600], chisel[16];
    double K, mean, p95, coverage, mse, floor;
    snprintf(path, sizeof path, "%s/%d/metrics.csv", out, seed);
    FILE *metrics = fopen(path, "r");
    ck_assert_ptr_nonnull(metrics);
    int rows = 0;
    ck_assert_int_eq(fscanf(metrics, "chisel,steps,mean_distance,p95_distance,coverage%*[\n]"), 0);
    for (; fscanf(metrics, "%15[a-z],%lf,%lf,%lf,%lf%*[\n]", chisel, &K, &mean, &p95, &coverage) == 5;
         rows++) {
        ck_assert_str_eq(chisel, "net");
        if (K == 10)
            ck_assert_msg(mean >= 0.10 && mean <= 0.25, "seed %d, K = 10: %g", seed, mean);
        if (K == 50)
            ck_assert_msg(mean <= 0.03, "seed %d, K = 50: %g", seed, mean);
        if (K == 1000)
            ck_assert_msg(mean <= 0.015 && p95 <= 0.045 && coverage == 1.0, "seed %d, K = 1000: %g %g %g",
                          seed, mean, p95, coverage);
    }
    fclose(metrics);
    ck_assert_int_eq(rows, 3);
    snprintf(path, sizeof path, "%s/%d/floor.csv", out, seed);
    FILE *file = fopen(path, "r");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fscanf(file, "network_mse,floor_mse %lf,%lf", &mse, &floor), 2);
    fclose(file);
    ck_assert_msg(mse - floor <= 0.005, "seed %d: %g above the floor", seed, mse - floor);
}

/* Lesson 4 on the same networks: 2M, even in lambda, in 10 and in 20 strokes; on linspace it is worse than DDIM. */
static void check_few_strokes(const char *out, int seed)
{
    enum { DDIM_LINSPACE = 1, SOLVER_LINSPACE = 3, SOLVER_LAMBDA = 4, TRAILING_LIST = 6 };
    char path[600], chisel[16];
    double walker, K, mean, p95, coverage, at_ten[7] = {0};
    snprintf(path, sizeof path, "%s/%d/few.csv", out, seed);
    FILE *file = fopen(path, "r");
    int rows = 0;
    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fscanf(file, "chisel,walker,strokes,mean_distance,p95_distance,coverage%*[\n]"), 0);
    for (;
         fscanf(file, "%15[a-z],%lf,%lf,%lf,%lf,%lf%*[\n]", chisel, &walker, &K, &mean, &p95, &coverage) == 6;
         rows++) {
        if (strcmp(chisel, "ideal") == 0)
            ck_assert_msg(walker == TRAILING_LIST ? K > 10 || mean > 0.05 : mean <= 0.01,
                          "seed %d, ideal, walk %g, K = %g: %g", seed, walker, K, mean);
        else if (K == 10)
            at_ten[(int)walker] = mean;
        else if (K == 20 && walker == SOLVER_LAMBDA)
            ck_assert_msg(mean <= 0.03, "seed %d, 2M in 20: %g", seed, mean);
    }
    fclose(file);
    ck_assert_int_eq(rows, 56);
    ck_assert_msg(at_ten[SOLVER_LAMBDA] <= 0.05, "seed %d, 2M in 10: %g", seed, at_ten[SOLVER_LAMBDA]);
    ck_assert_double_gt(at_ten[SOLVER_LINSPACE], at_ten[DDIM_LINSPACE]);
}

START_TEST(network_learns_the_spiral_whatever_the_seed)
{
    const char *out = scratch("seeds");
    int seeds = is_long() ? 10 : 3;
    must_run(
        "seq 1 %d | xargs -P 2 -I{} sh -c 'mkdir %s/{} && %s/bin/lesson3 SEED={} CHISEL=net THREADS=1 "
        "OUT=%s/{} "
        ">%s/{}/log && %s/bin/lesson4 SEED={} THREADS=1 NETWORK=%s/{}/network.bin OUT=%s/{} >%s/{}/log4'",
        seeds, out, built(), out, out, built(), out, out, out);
    for (int seed = 1; seed <= seeds; seed++) {
        check_seed(out, seed);
        check_few_strokes(out, seed);
    }
}
END_TEST

Suite *lesson3_suite(void)
{
    const TTest *tests[] = {respaced_grids_match_vectors,
                            respacing_has_the_right_ends,
                            walk_of_a_gaussian_ends_with_the_published_spread,
                            spiral_is_centred_and_scaled,
                            ideal_eps_is_the_softmax_of_the_data,
                            features_stand_in_their_order,
                            silu_is_safe_far_out,
                            adam_matches_its_paper,
                            network_learns_the_spiral_whatever_the_seed};
    return suite_of("lesson3", 600, sizeof tests / sizeof *tests, tests);
}
