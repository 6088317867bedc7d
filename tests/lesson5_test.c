/* Lesson 5's solutions: closed forms, the gradient by finite differences, and the whole program's figures. */
#include "kit/rng.h"
#include "suites.h"
#include "targets.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* v and x_t are x_0 and eps turned by one angle, so their squares add up to the same; and each name leads to each. */
START_TEST(v_is_a_rotation)
{
    const double table[3] = {0.9999, 0.36, 0.0025};
    for (int s = 0; s < 3; s++) {
        const float x0[2] = {0.8f, -1.2f}, eps[2] = {-0.5f, 2.0f};
        const int t[1] = {s};
        float x[2], v[2], back[2];
        q_sample(x, x0, eps, t, table, 1, 2);
        v_of(v, x0, eps, t, table, 1, 2);
        for (int d = 0; d < 2; d++)
            ck_assert_float_eq_tol(v[d] * v[d] + x[d] * x[d], x0[d] * x0[d] + eps[d] * eps[d], 1e-5f);
        eps_of_v(back, v, x, t, table, 1, 2);
        ck_assert_float_eq_tol(back[1], eps[1], 1e-5f);
        x0_of_v(back, v, x, t, table, 1, 2);
        ck_assert_float_eq_tol(back[0], x0[0], 1e-5f);
        eps_of_x0(back, x0, x, t, table, 1, 2);
        ck_assert_float_eq_tol(back[0], eps[0], 1e-3f);
    }
}
END_TEST

/* For data at one point m, log q(x) is -|x - sqrt(a) m|^2 / (2 (1 - a)), whose slope is known. */
START_TEST(score_is_the_slope_of_log_q)
{
    const double table[1] = {0.3};
    const float m[2] = {1.5f, -0.5f}, eps[2] = {0.4f, -1.1f};
    float x[2], score[2];
    q_sample(x, m, eps, (const int[]){0}, table, 1, 2);
    score_of_eps(score, eps, (const int[]){0}, table, 1, 2);
    for (int d = 0; d < 2; d++)
        ck_assert_double_eq_tol((double)score[d], -((double)x[d] - sqrt(0.3) * (double)m[d]) / 0.7, 1e-5);
}
END_TEST

/* A guess of the statue that is off by delta is off in each target by what the weights say. */
START_TEST(weights_say_what_an_error_costs)
{
    const double table[1] = {0.64};
    const int t[1] = {0};
    const float x0[2] = {1.0f, 2.0f}, wrong[2] = {1.3f, 1.6f}, x[2] = {0.2f, 0.9f};
    float eps[2], eps_wrong[2], v[2], v_wrong[2];
    double off[3] = {0.0, 0.0, 0.0};
    eps_of_x0(eps, x0, x, t, table, 1, 2);
    eps_of_x0(eps_wrong, wrong, x, t, table, 1, 2);
    v_of(v, x0, eps, t, table, 1, 2);
    v_of(v_wrong, wrong, eps_wrong, t, table, 1, 2);
    for (int d = 0; d < 2; d++) {
        off[EPS] += pow((double)eps[d] - (double)eps_wrong[d], 2.0);
        off[X0] += pow((double)x0[d] - (double)wrong[d], 2.0);
        off[V] += pow((double)v[d] - (double)v_wrong[d], 2.0);
    }
    for (int target = EPS; target <= V; target++)
        ck_assert_double_eq_tol(off[target] / off[X0], loss_weight((enum target)target, 0.64), 1e-4);
}
END_TEST

START_TEST(weighted_mse_is_a_loss_and_its_gradient)
{
    float out[6] = {0.5f, -1.0f, 2.0f, 0.0f, 1.0f, 3.0f}, target[6] = {1.0f, 1.0f, 1.5f, 0.5f, -1.0f, 0.0f};
    float dout[6], unused[6];
    const double weight[3] = {1.0, 0.25, 2.0};
    double loss = weighted_mse(dout, out, target, weight, 3, 2);
    ck_assert_double_eq_tol(loss, (0.25 + 4.0 + 0.25 * 0.25 + 0.25 * 0.25 + 2.0 * 4.0 + 2.0 * 9.0) / 6.0,
                            1e-6);
    for (int i = 0; i < 6; i++) {
        float kept = out[i];
        out[i] = kept + 1e-2f;
        double above = weighted_mse(unused, out, target, weight, 3, 2);
        out[i] = kept - 1e-2f;
        double below = weighted_mse(unused, out, target, weight, 3, 2);
        out[i] = kept;
        ck_assert_double_eq_tol((double)dout[i], (above - below) / 0.02, 1e-4);
    }
}
END_TEST

/* On the noise, all rows once, it is lesson 3's step. */
START_TEST(a_step_on_the_noise_is_lesson_3s)
{
    enum { B = 8 };
    struct mlp net = mlp_new(), one = mlp_new(), other = mlp_new();
    struct tape tape = tape_new(B);
    float x0[2 * B], eps[2 * B];
    int t[B];
    double table[10];
    struct rng rng;
    mlp_init(&net, 3);
    rng_seed(&rng, 5, 1);
    rng_normals(&rng, x0, 2 * B);
    rng_normals(&rng, eps, 2 * B);
    for (int b = 0; b < B; b++)
        t[b] = b;
    for (int i = 0; i < 10; i++)
        table[i] = 0.95 - 0.09 * i;
    double expected = train_step(&one, &net, &tape, x0, t, eps, table);
    double loss = train_step_on(&other, &net, &tape, x0, t, eps, table, EPS, NULL);
    ck_assert_double_eq_tol(loss, expected, 1e-5);
    for (int i = 0; i < PARAMS; i++)
        ck_assert_float_eq_tol(one.params[i], other.params[i], 1e-5f);
    mlp_free(&net);
    mlp_free(&one);
    mlp_free(&other);
    tape_free(&tape);
}
END_TEST

static double figure(const char *path, int row, int column)
{
    FILE *file = fopen(path, "r");
    char line[256], *cell = NULL;
    ck_assert_ptr_nonnull(file);
    for (int i = 0; i <= row; i++)
        ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    fclose(file);
    cell = strtok(line, ",\n");
    for (int i = 0; i < column; i++)
        cell = strtok(NULL, ",\n");
    ck_assert_ptr_nonnull(cell);
    return strtod(cell, NULL);
}

/* The whole program: eps and v end near the floor, x0 does not, and only the diagonal of the nine pairs is right. */
static void check_seed(const char *out, int seed)
{
    char path[600];
    snprintf(path, sizeof path, "%s/%d/excess.csv", out, seed);
    double eps = figure(path, 1, 1), x0 = figure(path, 2, 1), v = figure(path, 3, 1),
           weighted = figure(path, 4, 1);
    ck_assert_msg(eps <= 0.005 && v <= 0.005, "seed %d: eps %g and v %g above the floor", seed, eps, v);
    ck_assert_msg(x0 >= 0.015 && weighted >= 0.005 && weighted <= 0.025 && weighted < x0,
                  "seed %d: x0 %g, weighted %g", seed, x0, weighted);
    snprintf(path, sizeof path, "%s/%d/pairs.csv", out, seed);
    for (int i = 0; i < 9; i++) {
        double energy = figure(path, 1 + i, 3);
        ck_assert_msg(i % 4 == 0 ? energy < 0.03 : energy > 0.06, "seed %d, trained on %d, read as %d: %g",
                      seed, i / 3, i % 3, energy);
    }
}

START_TEST(targets_do_what_the_lesson_says)
{
    const char *out = scratch("targets");
    int seeds = is_long() ? 10 : 1;
    must_run("for seed in $(seq 1 %d); do mkdir %s/$seed && %s/bin/lesson5 SEED=$seed OUT=%s/$seed "
             ">%s/$seed/log || "
             "exit 1; done",
             seeds, out, built(), out, out);
    for (int seed = 1; seed <= seeds; seed++)
        check_seed(out, seed);
}
END_TEST

Suite *lesson5_suite(void)
{
    const TTest *tests[] = {v_is_a_rotation,
                            score_is_the_slope_of_log_q,
                            weights_say_what_an_error_costs,
                            weighted_mse_is_a_loss_and_its_gradient,
                            a_step_on_the_noise_is_lesson_3s,
                            targets_do_what_the_lesson_says};
    return suite_of("lesson5", 600, sizeof tests / sizeof *tests, tests);
}
