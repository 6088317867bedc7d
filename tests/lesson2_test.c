/* Lesson 2's solutions: vectors, closed forms, and the chisel over ten seeds. */
#include "blob.h"
#include "kit/rng.h"
#include "schedule.h"
#include "suites.h"
#include "toy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { T = 1000, MANY = 20000 };

START_TEST(posterior_variance_matches_vectors)
{
    static const int steps[] = {0, 1, 2, 9, 99, 250, 487, 499, 500, 749, 750, 998, 999};
    for (int cosine = 0; cosine < 2; cosine++) {
        double beta[T], table[T];
        if (cosine)
            schedule_cosine(beta, T);
        else
            schedule_linear(beta, 1e-4, 0.02, T);
        alpha_bar(table, beta, T);
        for (unsigned i = 0; i < sizeof steps / sizeof *steps; i++) {
            int t = steps[i];
            char path[128];
            snprintf(path, sizeof path, "schedule_%s_T1000/posterior_var/%d",
                     cosine ? "cosine_s0.008_cap0.999" : "linear_1e-4_2e-2", t);
            struct posterior p = posterior(beta[t], table[t], t > 0 ? table[t - 1] : 1.0);
            ck_assert_double_eq_tol(p.var, vector_number(path), 1e-9);
        }
    }
}
END_TEST

/* Bayes' rule by hand: with x_t = sqrt(a) x_{t-1} + noise of variance beta, and x_{t-1} given x_0 of variance
 * 1 - a_bar_prev, the precisions add and the means are weighed by them. */
START_TEST(posterior_is_bayes_rule)
{
    double beta = 0.3, before = 0.6, now = before * (1.0 - beta);
    double precision = (1.0 - beta) / beta + 1.0 / (1.0 - before);
    struct posterior p = posterior(beta, now, before);
    ck_assert_double_eq_tol(p.var, 1.0 / precision, 1e-12);
    ck_assert_double_eq_tol(p.xt_coef, sqrt(1.0 - beta) / beta / precision, 1e-12);
    ck_assert_double_eq_tol(p.x0_coef, sqrt(before) / (1.0 - before) / precision, 1e-12);
}
END_TEST

/* The stroke by eps and the posterior's mean at the x_0 that eps implies are one and the same. */
START_TEST(reverse_step_agrees_with_the_posterior)
{
    const float x[2] = {0.7f, -1.2f}, eps[2] = {0.3f, -0.4f}, z[2] = {1.5f, -0.5f};
    const int t[1] = {0};
    double beta = 0.3, before = 0.6, now = before * (1.0 - beta);
    float x0[2], prev[2];
    predict_x0(x0, x, eps, t, &now, 1, 2);
    reverse_step(prev, x, eps, z, beta, now, before, 1, 2);
    struct posterior p = posterior(beta, now, before);
    for (int d = 0; d < 2; d++)
        ck_assert_double_eq_tol(
            (double)prev[d],
            p.x0_coef * (double)x0[d] + p.xt_coef * (double)x[d] + sqrt(p.var) * (double)z[d], 1e-6);
}
END_TEST

START_TEST(rows_have_steps_of_their_own)
{
    const double table[2] = {0.64, 0.36};
    const int t[2] = {1, 0};
    const float x0[4] = {1.0f, 2.0f, 1.0f, 2.0f}, eps[4] = {1.0f, -1.0f, 1.0f, -1.0f};
    const float expected[4] = {1.4f, 0.4f, 1.4f, 1.0f};
    float x[4], back[4];
    q_sample(x, x0, eps, t, table, 2, 2);
    predict_x0(back, x, eps, t, table, 2, 2);
    for (int i = 0; i < 4; i++) {
        ck_assert_float_eq_tol(x[i], expected[i], 1e-6f);
        ck_assert_float_eq_tol(back[i], x0[i], 1e-6f);
    }
}
END_TEST

/* A constant crowd: after any number of updates the debiased mean is the constant and the variance 0. */
START_TEST(debias_undoes_the_start_at_zero)
{
    const float x[4] = {3.0f, -1.0f, 5.0f, -1.0f};
    double m1[2] = {0}, m2[2] = {0}, mean[2], var[2];
    for (int n = 1; n <= 200; n++) {
        moments_update(m1, m2, x, 2, 2);
        debias(mean, var, m1, m2, n, 2);
        ck_assert_double_eq_tol(mean[0], 4.0, 1e-9);
        ck_assert_double_eq_tol(mean[1], -1.0, 1e-9);
        ck_assert_double_eq_tol(var[0], 1.0, 1e-8);
        ck_assert_double_eq_tol(var[1], 0.0, 1e-8);
    }
    ck_assert_double_eq_tol(m1[0], 4.0 * (1.0 - pow(0.99, 200)), 1e-9);
}
END_TEST

/* For x_0 ~ N(mu, s^2): E[eps | x_t] = sqrt(1 - a) (x - sqrt(a) mu) / (a s^2 + 1 - a), a textbook regression. */
START_TEST(gaussian_eps_is_the_conditional_mean)
{
    double a = 0.3, mean[1] = {sqrt(a) * 2.0}, var[1] = {a * 0.09 + 1.0 - a};
    const float x[1] = {0.25f};
    float eps[1];
    gaussian_eps(eps, x, mean, var, a, 1, 1);
    ck_assert_double_eq_tol((double)eps[0], sqrt(0.7) * (0.25 - sqrt(0.3) * 2.0) / (0.3 * 0.09 + 0.7), 1e-6);
}
END_TEST

START_TEST(gaussian_chisel_recovers_the_blob_in_ten_seeds)
{
    float *x = malloc(2 * MANY * sizeof *x), data[2 * BLOB_POINTS];
    struct schedule s = schedule_new(T, BETA_START, BETA_END);
    for (uint64_t seed = 1; seed <= 10; seed++) {
        struct table table = table_new(T);
        blob(data, seed);
        gaussian_train(&table, data, &s, 20000, seed);
        gaussian_carve(x, MANY, &table, &s, seed, NULL, NULL);
        for (int d = 0; d < 2; d++) {
            double mean, sd, own_mean, own_sd;
            point_moments(data, BLOB_POINTS, d, &own_mean, &own_sd);
            point_moments(x, MANY, d, &mean, &sd);
            ck_assert_double_eq_tol(mean, own_mean, 0.03);
            ck_assert_double_eq_tol(sd, own_sd, 0.02);
        }
        table_free(&table);
    }
    free(x);
    schedule_free(&s);
}
END_TEST

/* The given cartoon keeps its two faults: all points on one, and that one drawn towards zero. */
START_TEST(cartoon_fails_as_it_should)
{
    float data[2 * BLOB_POINTS], x[20];
    struct schedule s = schedule_new(100, BETA_START, BETA_END);
    struct table table = table_new(100);
    struct rng rng;
    blob(data, 1);
    cartoon_train(&table, data, &s, 5600, 1);
    rng_seed(&rng, 1, STREAM_SAMPLE);
    rng_normals(&rng, x, 20);
    cartoon_carve(x, 10, &table, &s);
    for (int i = 0; i < 20; i++)
        ck_assert_float_eq_tol(x[i], x[i % 2], 1e-4f);
    ck_assert_double_eq_tol((double)x[0], 2.0 * (1.0 - pow(0.99, 56)), 0.1);
    ck_assert_double_eq_tol((double)x[1], -1.0 * (1.0 - pow(0.99, 56)), 0.1);
    table_free(&table);
    schedule_free(&s);
}
END_TEST

Suite *lesson2_suite(void)
{
    const TTest *tests[] = {posterior_variance_matches_vectors,
                            posterior_is_bayes_rule,
                            reverse_step_agrees_with_the_posterior,
                            rows_have_steps_of_their_own,
                            debias_undoes_the_start_at_zero,
                            gaussian_eps_is_the_conditional_mean,
                            gaussian_chisel_recovers_the_blob_in_ten_seeds,
                            cartoon_fails_as_it_should};
    return suite_of("lesson2", 120, sizeof tests / sizeof *tests, tests);
}
