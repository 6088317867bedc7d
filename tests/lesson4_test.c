/* Lesson 4's solutions: closed forms and orders. Published values are in loops_test.c. */
#include "leaps.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>

enum { T = 1000 };

START_TEST(spacing_in_lambda_is_even_where_steps_are_fine)
{
    struct schedule schedule = schedule_new(T, 1e-4, 0.02);
    const double *table = schedule.alpha_bar;
    int t[T];
    for (int K = 2; K <= 20; K++) {
        double stride = (half_log_snr(table[0]) - half_log_snr(table[T - 1])) / (K - 1);
        spaced_in_lambda(t, table, T, K);
        ck_assert_int_eq(t[0], 0);
        ck_assert_int_eq(t[K - 1], T - 1);
        for (int i = 1; i < K; i++) {
            double got = half_log_snr(table[t[i - 1]]) - half_log_snr(table[t[i]]);
            ck_assert_int_gt(t[i], t[i - 1]);
            ck_assert_double_eq_tol(got, stride,
                                    0.26); /* lambda falls by 0.39 at the first step, by 0.25 at the next */
        }
    }
    spaced_in_lambda(t, table, T, T);
    for (int i = 0; i < T; i++)
        ck_assert_int_eq(t[i], i);
    spaced_in_lambda(t, table, T, 1);
    ck_assert_int_eq(t[0], T - 1);
    schedule_free(&schedule);
}
END_TEST

/* DDIM's stroke and the first-order solver's are the same stroke, written twice. */
START_TEST(first_order_is_ddim)
{
    struct schedule schedule = schedule_new(T, 1e-4, 0.02);
    const double *table = schedule.alpha_bar;
    for (int t = 20; t < T; t += 97)
        for (int last = 0; last < 2; last++) {
            double a = table[t], p = last ? 1.0 : table[t - 20], x = 0.7, eps = -0.4;
            double x0 = (x - sqrt(1.0 - a) * eps) / sqrt(a);
            struct ddim one = ddim_step(a, p, 0.0);
            struct solver other = solver_first(a, p);
            ck_assert_double_eq_tol(one.x0_coef * x0 + one.eps_coef * eps,
                                    other.x_coef * x + other.now_coef * x0, 1e-12 * (1.0 + fabs(x0)));
        }
    schedule_free(&schedule);
}
END_TEST

/* The best chisel for data N(0, 0.5^2): see lesson 3's test. */
static void linear_chisel(float *eps, const float *x, int t, int B, void *context)
{
    double a = ((const double *)context)[t];
    for (int i = 0; i < 2 * B; i++)
        eps[i] = (float)(sqrt(1.0 - a) / (0.25 * a + 1.0 - a)) * x[i];
}

START_TEST(walks_of_a_gaussian_end_with_the_published_spread)
{
    static const char *const names[] = {"linspace", "leading", "trailing"};
    static const int K[] = {10, 50, 1000};
    struct schedule schedule = schedule_new(T, 1e-4, 0.02);
    for (int rule = 0; rule < 3; rule++)
        for (int i = 0; i < 3; i++) {
            int t[T];
            float x[2] = {1.0f, -0.5f};
            char path[64];
            choose_steps(t, (enum spacing)rule, &schedule, K[i]);
            sample_ddim(x, NULL, 0.0, linear_chisel, schedule.alpha_bar, t, schedule.alpha_bar, K[i], 1);
            snprintf(path, sizeof path, "gaussian_ddim_final_std/%s_N%d", names[rule], K[i]);
            ck_assert_double_eq_tol((double)x[0], vector_number(path), 1e-5);
            ck_assert_double_eq_tol((double)x[1], -0.5 * vector_number(path), 1e-5);
        }
    schedule_free(&schedule);
}
END_TEST

START_TEST(orders_are_first_and_second)
{
    for (int K = 64; K <= 256; K *= 2) {
        ck_assert_double_eq_tol(log2(gaussian_error(K, 0) / gaussian_error(2 * K, 0)), 1.0, 0.1);
        ck_assert_double_eq_tol(log2(gaussian_error(K, 1) / gaussian_error(2 * K, 1)), 2.0, 0.15);
    }
}
END_TEST

/* Up and down with fine strokes brings every point back; the static is as wide as it must be. */
START_TEST(burying_and_carving_undo_each_other)
{
    struct schedule schedule = schedule_new(T, 1e-4, 0.02);
    float x[2] = {0.5f, -1.0f};
    int t[T];
    choose_steps(t, LINSPACE, &schedule, T);
    bury_ddim(x, linear_chisel, schedule.alpha_bar, t, schedule.alpha_bar, T, 1);
    ck_assert_float_eq_tol(x[0], 1.0f, 0.01f); /* data of sd 0.5 become static of sd 1 */
    ck_assert_float_eq_tol(x[1], -2.0f, 0.02f);
    sample_ddim(x, NULL, 0.0, linear_chisel, schedule.alpha_bar, t, schedule.alpha_bar, T, 1);
    ck_assert_float_eq_tol(x[0], 0.5f, 5e-3f);
    ck_assert_float_eq_tol(x[1], -1.0f, 1e-2f);
    schedule_free(&schedule);
}
END_TEST

Suite *lesson4_suite(void)
{
    const TTest *tests[] = {spacing_in_lambda_is_even_where_steps_are_fine, first_order_is_ddim,
                            walks_of_a_gaussian_end_with_the_published_spread, orders_are_first_and_second,
                            burying_and_carving_undo_each_other};
    return suite_of("lesson4", 60, sizeof tests / sizeof *tests, tests);
}
