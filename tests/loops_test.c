/* Lesson 4's solutions against published lists, loops and traces. The loops here are in double and drive the solutions'
 * coefficients; the published model is out = x t / (t + 1). */
#include "samplers.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>

enum { T = 1000, VALUES = 768 };

static const double *table_from(double beta_start)
{
    static double table[T];
    double beta[T];
    schedule_linear(beta, beta_start, 0.02, T);
    alpha_bar(table, beta, T);
    return table;
}

START_TEST(lambda_matches_vectors)
{
    static const int at[] = {0, 1, 2, 9, 99, 250, 487, 499, 500, 749, 750, 998, 999};
    const double *table = table_from(1e-4);
    for (unsigned i = 0; i < sizeof at / sizeof *at; i++) {
        char path[128];
        snprintf(path, sizeof path, "schedule_linear_1e-4_2e-2_T1000/half_logsnr_lambda/%d", at[i]);
        ck_assert_double_eq_tol(half_log_snr(table[at[i]]), vector_number(path), 1e-9);
    }
    ck_assert(isinf(half_log_snr(1.0)));
}
END_TEST

/* The published lists run downwards. */
START_TEST(spacings_match_vectors)
{
    static const char *const names[] = {"leading", "trailing"};
    for (int rule = 0; rule < 2; rule++)
        for (int K = 10; K <= 50; K += 40) {
            int t[50];
            spaced(t, rule ? TRAILING : LEADING, T, K);
            for (int i = 0; i < K; i++) {
                char path[128];
                snprintf(path, sizeof path, "spacing_T1000/%d/diffusers_%s/%d", K, names[rule], K - 1 - i);
                ck_assert_double_eq(t[i], vector_number(path));
            }
        }
}
END_TEST

/* What the published loops vary and this lesson does not. */
struct variant {
    const int *t; /* ascending */
    int K, clip, predicts_v;
    double end; /* alpha_bar at which the last stroke lands */
};

static double clipped(double x, int clip)
{
    return clip ? fmin(fmax(x, -1.0), 1.0) : x;
}

/* What the model says at step t, as noise and as statue. */
static void guess_of(double *eps, double *x0, double x, int t, double a, const struct variant *variant)
{
    double out = x * t / (t + 1.0);
    *eps = variant->predicts_v ? sqrt(a) * out + sqrt(1.0 - a) * x : out;
    *x0 = clipped((x - sqrt(1.0 - a) * *eps) / sqrt(a), variant->clip);
}

/* The loop on one value; trace [K], if not NULL, gets x after each stroke. */
static double ddim_loop(double x, const double *table, const struct variant *variant, double *trace)
{
    for (int i = variant->K - 1; i >= 0; i--) {
        double a = table[variant->t[i]], eps, x0;
        struct ddim step = ddim_step(a, i > 0 ? table[variant->t[i - 1]] : variant->end, 0.0);
        guess_of(&eps, &x0, x, variant->t[i], a, variant);
        x = step.x0_coef * x0 + step.eps_coef * eps;
        if (trace)
            trace[variant->K - 1 - i] = x;
    }
    return x;
}

/* `order` 1 or 2; lower: the last stroke is of first order. */
static double solver_loop(double x, const double *table, const struct variant *variant, int order, int lower,
                          double *trace)
{
    double x0_before = 0.0;
    for (int i = variant->K - 1; i >= 0; i--) {
        double a = table[variant->t[i]], next = i > 0 ? table[variant->t[i - 1]] : variant->end, eps, x0;
        int first = order == 1 || i == variant->K - 1 || (i == 0 && lower);
        struct solver step = first ? solver_first(a, next) : solver_second(table[variant->t[i + 1]], a, next);
        guess_of(&eps, &x0, x, variant->t[i], a, variant);
        x = step.x_coef * x + step.now_coef * x0 + step.before_coef * x0_before;
        x0_before = x0;
        if (trace)
            trace[variant->K - 1 - i] = x;
    }
    return x;
}

static double ddim_sum(const double *table, const struct variant *variant)
{
    double sum = 0.0;
    for (int k = 0; k < VALUES; k++)
        sum += fabs(ddim_loop((double)k / VALUES, table, variant, NULL));
    return sum;
}

static double solver_sum(const double *table, const struct variant *variant, int order, int lower)
{
    double sum = 0.0;
    for (int k = 0; k < VALUES; k++)
        sum += fabs(solver_loop((double)k / VALUES, table, variant, order, lower, NULL));
    return sum;
}

static void must_be(double sum, const char *format, const char *id)
{
    char path[128];
    snprintf(path, sizeof path, format, id, 0);
    double expected = vector_number(path);
    ck_assert_msg(fabs(sum - expected) <= 1e-6 * expected, "%s: %.9g, published %.9g", id, sum, expected);
}

/* The grid of the published multistep loops: K of K + 1 places from 0 to T - 1, without 0. */
static void multistep_grid(int *t, int K)
{
    for (int i = 0; i < K; i++)
        t[i] = (int)nearbyint((double)(i + 1) * (T - 1) / K);
}

START_TEST(ddim_loops_match_vectors)
{
    int t[10];
    double beta[10];
    const double *table = table_from(1e-4);
    for (int rule = 0; rule < 3; rule++)
        for (int clip = 0; clip < 2; clip++) {
            char id[64];
            const char *name = (const char *[]){"leading", "trailing", "linspace"}[rule];
            if (rule == 2)
                respace(t, beta, table, T, 10);
            else
                spaced(t, rule ? TRAILING : LEADING, T, 10);
            snprintf(id, sizeof id, "ddim_eps_N10_%s_%s", name, clip ? "clip" : "noclip");
            must_be(ddim_sum(table, &(struct variant){t, 10, clip, 0, 1.0}),
                    "loops_N10_eps/%s/f64_prev_from_list/%d", id);
        }
}
END_TEST

START_TEST(published_ddim_values_hold)
{
    int t[10];
    double sum;
    spaced(t, LEADING, T, 10);
    sum = ddim_sum(table_from(1e-4), &(struct variant){t, 10, 1, 0, 1.0});
    ck_assert_double_eq_tol(sum, vector_number("published/ddim_eps/published_sum_abs"), 0.01);
    sum = ddim_sum(table_from(0.01), &(struct variant){t, 10, 1, 0, 1.0});
    ck_assert_double_eq_tol(sum, vector_number("published/ddim_one/published_sum_abs"), 0.01);
    sum = ddim_sum(table_from(0.01), &(struct variant){t, 10, 1, 0, table_from(0.01)[0]});
    ck_assert_double_eq_tol(sum, vector_number("published/ddim_noone/published_sum_abs"), 0.01);
    /* their test_full_loop_with_v_prediction */
    sum = ddim_sum(table_from(1e-4), &(struct variant){t, 10, 1, 1, 1.0});
    ck_assert_double_eq_tol(sum, 52.5302, 0.01);
    ck_assert_double_eq_tol(sum / VALUES, 0.0684, 0.001);
}
END_TEST

/* Three batches at t = 0, 1, 2 that all leap to the statue. */
START_TEST(published_batch_holds)
{
    const double *table = table_from(1e-4), offset[3] = {0.0, 0.1, -0.1};
    double sum = 0.0;
    for (int t = 0; t < 3; t++)
        for (int k = 0; k < VALUES; k++)
            sum += fabs(
                ddim_loop((double)k / VALUES + offset[t], table, &(struct variant){&t, 1, 1, 0, 1.0}, NULL));
    ck_assert_double_eq_tol(sum, vector_number("published/ddim_batch/published_sum_abs"), 0.01);
    ck_assert_double_eq_tol(sum, vector_number("published/ddim_batch/f64_sum"), 1e-3);
    struct ddim step = ddim_step(table[420], table[400], 1.0); /* eta = 1: the posterior's variance */
    ck_assert_double_eq_tol(step.z_coef * step.z_coef, vector_number("published/ddim_var_420_400/f64"), 1e-9);
}
END_TEST

START_TEST(solver_loops_match_vectors)
{
    static const struct {
        const char *id;
        int order, lower, to_zero;
    } loops[] = {{"dpmpp_1M_midpoint_eps_N10_final-sigma_min_lof0", 1, 0, 0},
                 {"dpmpp_1M_midpoint_eps_N10_final-sigma_min_lof1", 1, 1, 0},
                 {"dpmpp_1M_midpoint_eps_N10_final-zero_lof1", 1, 1, 1},
                 {"dpmpp_2M_midpoint_eps_N10_final-sigma_min_lof0", 2, 0, 0},
                 {"dpmpp_2M_midpoint_eps_N10_final-sigma_min_lof1", 2, 1, 0},
                 {"dpmpp_2M_midpoint_eps_N10_final-zero_lof1", 2, 1, 1}};
    int t[10];
    const double *table = table_from(1e-4);
    multistep_grid(t, 10);
    for (unsigned i = 0; i < sizeof loops / sizeof *loops; i++)
        must_be(solver_sum(table, &(struct variant){t, 10, 0, 0, loops[i].to_zero ? 1.0 : table[0]},
                           loops[i].order, loops[i].lower),
                "loops_N10_eps/%s/f64/%d", loops[i].id);
    double sum = solver_sum(table, &(struct variant){t, 10, 0, 0, table[0]}, 2, 0);
    ck_assert_double_eq_tol(sum / VALUES, vector_number("published/dpm_eps/published_mean_abs"), 0.001);
    /* their test_full_loop_with_v_prediction */
    sum = solver_sum(table, &(struct variant){t, 10, 0, 1, table[0]}, 2, 0);
    ck_assert_double_eq_tol(sum / VALUES, 0.2251, 0.001);
}
END_TEST

START_TEST(traces_match_step_by_step)
{
    int t[10];
    double trace[10];
    const double *table = table_from(1e-4);
    char path[64];
    spaced(t, LEADING, T, 10);
    ddim_loop(0.5, table, &(struct variant){t, 10, 1, 0, 1.0}, trace);
    for (int i = 0; i < 10; i++) {
        snprintf(path, sizeof path, "trace_ddim_eps_N10_leading_clip_x0.5/%d/2", i);
        ck_assert_double_eq_tol(trace[i], vector_number(path), 1e-9);
    }
    multistep_grid(t, 10);
    solver_loop(0.5, table, &(struct variant){t, 10, 0, 0, table[0]}, 2, 0, trace);
    for (int i = 0; i < 10; i++) {
        snprintf(path, sizeof path, "trace_dpmpp_2M_eps_N10_x0.5/%d/2", i);
        ck_assert_double_eq_tol(trace[i], vector_number(path), 1e-9);
    }
}
END_TEST

Suite *loops_suite(void)
{
    const TTest *tests[] = {lambda_matches_vectors,     spacings_match_vectors, ddim_loops_match_vectors,
                            published_ddim_values_hold, published_batch_holds,  solver_loops_match_vectors,
                            traces_match_step_by_step};
    return suite_of("loops", 60, sizeof tests / sizeof *tests, tests);
}
