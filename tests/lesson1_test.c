/* Lesson 1's solutions against published vectors and closed forms. */
#include "schedule.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>

enum { T = 1000 };
static const int STEPS[] = {0, 1, 2, 9, 99, 250, 487, 499, 500, 749, 750, 998, 999};
enum { COUNT = sizeof STEPS / sizeof *STEPS };

static double published(const char *schedule, const char *table, int t)
{
    char path[128];
    snprintf(path, sizeof path, "schedule_%s_T1000/%s/%d", schedule, table, t);
    return vector_number(path);
}

START_TEST(linear_schedule_matches_vectors)
{
    double beta[T], table[T];
    schedule_linear(beta, 1e-4, 0.02, T);
    alpha_bar(table, beta, T);
    for (int i = 0; i < COUNT; i++) {
        ck_assert_double_eq_tol(beta[STEPS[i]], published("linear_1e-4_2e-2", "beta", STEPS[i]), 1e-9);
        ck_assert_double_eq_tol(table[STEPS[i]], published("linear_1e-4_2e-2", "alphabar", STEPS[i]), 1e-9);
        double lambda = published("linear_1e-4_2e-2", "half_logsnr_lambda", STEPS[i]);
        ck_assert_double_eq_tol(0.5 * log(snr(table[STEPS[i]])), lambda, 1e-9);
    }
}
END_TEST

START_TEST(cosine_schedule_matches_vectors)
{
    double beta[T], table[T];
    schedule_cosine(beta, T);
    alpha_bar(table, beta, T);
    for (int i = 0; i < COUNT; i++) {
        ck_assert_double_eq_tol(beta[STEPS[i]], published("cosine_s0.008_cap0.999", "beta", STEPS[i]), 1e-9);
        ck_assert_double_eq_tol(table[STEPS[i]], published("cosine_s0.008_cap0.999", "alphabar", STEPS[i]),
                                1e-9);
    }
}
END_TEST

START_TEST(short_schedules_end_where_they_should)
{
    static const int length[] = {10, 20, 50, 100, 250};
    for (int i = 0; i < 5; i++) {
        double beta[T], table[T];
        char path[128];
        schedule_linear(beta, 1e-4, 0.02, length[i]);
        alpha_bar(table, beta, length[i]);
        snprintf(path, sizeof path, "terminal_alpha_bar/linear/T=%d betas 1e-4..2e-2 unscaled", length[i]);
        ck_assert_double_eq_tol(table[length[i] - 1], vector_number(path), 1e-12);
    }
    double one;
    schedule_linear(&one, 0.3, 0.7, 1);
    ck_assert_double_eq(one, 0.3);
}
END_TEST

/* The loop and the closed form are two roads to one number; neither may be the other's mistake. */
START_TEST(variance_and_product_agree)
{
    double beta[T], table[T], var[T];
    schedule_linear(beta, 0.001, 0.5, T);
    alpha_bar(table, beta, T);
    noise_variance(var, beta, T);
    for (int t = 0; t < T; t++)
        ck_assert_double_eq_tol(var[t], 1.0 - table[t], 1e-12);
}
END_TEST

START_TEST(forward_step_mixes_by_square_roots)
{
    ck_assert_double_eq_tol(forward_step(1.0, 0.36, 0.0), 0.8, 1e-15);
    ck_assert_double_eq_tol(forward_step(0.0, 0.36, 1.0), 0.6, 1e-15);
    ck_assert_double_eq_tol(forward_step(2.0, 0.36, -3.0), 1.6 - 1.8, 1e-15);
}
END_TEST

/* x = -x0 has moments of a buried population, and is not buried. */
START_TEST(burial_sees_correlation)
{
    const double x0[4] = {1.0, -1.0, 1.0, -1.0}, flipped[4] = {-1.0, 1.0, -1.0, 1.0},
                 mixed[4] = {1.0, 1.0, -1.0, -1.0};
    struct burial b = burial(x0, flipped, 4);
    ck_assert_double_eq_tol(b.mean, 0.0, 1e-15);
    ck_assert_double_eq_tol(b.variance, 1.0, 1e-15);
    ck_assert_double_eq_tol(b.correlation, -1.0, 1e-15);
    ck_assert_int_eq(b.buried, 0);
    b = burial(x0, mixed, 4);
    ck_assert_double_eq_tol(b.correlation, 0.0, 1e-15);
    ck_assert_int_eq(b.buried, 1);
    b = burial(x0, mixed, 1);
    ck_assert_double_eq(b.correlation, 0.0);
    ck_assert_int_eq(b.buried, 0);
}
END_TEST

Suite *lesson1_suite(void)
{
    const TTest *tests[] = {linear_schedule_matches_vectors,       cosine_schedule_matches_vectors,
                            short_schedules_end_where_they_should, variance_and_product_agree,
                            forward_step_mixes_by_square_roots,    burial_sees_correlation};
    return suite_of("lesson1", 60, sizeof tests / sizeof *tests, tests);
}
