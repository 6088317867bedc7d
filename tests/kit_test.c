/* The kit: generator, normal draws, matrix products, exp, CSV, whole files. */
#include "kit/csv.h"
#include "kit/fast_math.h"
#include "kit/gemm.h"
#include "kit/rng.h"
#include "kit/team.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* O'Neill's pcg32-demo, seed 42, stream 54, round 1: six numbers, 65 coins, 33 rolls. */
START_TEST(generator_matches_its_published_vectors)
{
    static const uint32_t numbers[6] = {0xa15c02b7, 0x7b47f409, 0xba1d3330,
                                        0x83d2f293, 0xbfa4784b, 0xcbed606e};
    const char *coins = "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT";
    const char *rolls = "341122324324335231315141564662633";
    struct rng rng;
    rng_seed(&rng, 42, 54);
    for (int i = 0; i < 6; i++)
        ck_assert_uint_eq(rng_bits(&rng), numbers[i]);
    for (int i = 0; coins[i]; i++)
        ck_assert_int_eq(rng_below(&rng, 2) ? 'H' : 'T', coins[i]);
    for (int i = 0; rolls[i]; i++)
        ck_assert_int_eq((char)('1' + rng_below(&rng, 6)), rolls[i]);
}
END_TEST

/* Moments of N(0,1) are 0, 1, 0, 3; half of the draws lie within 0.6745. Catches a missing sqrt, log or
 * factor 2, and, since the two of a pair have nothing to do with each other, one angle's cosine drawn twice. */
START_TEST(normal_draws_are_normal)
{
    enum { N = 400001 };
    float *x = malloc(N * sizeof *x);
    double moment[5] = {0}, together = 0.0;
    int inside = 0;
    struct rng rng;
    rng_seed(&rng, 1, 2);
    rng_normals(&rng, x, N);
    for (int i = 0; i < N; i++) {
        for (int k = 1; k <= 4; k++)
            moment[k] += pow((double)x[i], k) / N;
        inside += fabsf(x[i]) < 0.67449f;
    }
    for (int i = 0; i + 1 < N; i += 2)
        together += (double)x[i] * (double)x[i + 1] / (N / 2);
    ck_assert_double_eq_tol(moment[1], 0.0, 0.006);
    ck_assert_double_eq_tol(moment[2], 1.0, 0.009);
    ck_assert_double_eq_tol(moment[3], 0.0, 0.025);
    ck_assert_double_eq_tol(moment[4], 3.0, 0.08);
    ck_assert_double_eq_tol((double)inside / N, 0.5, 0.004);
    ck_assert_double_eq_tol(together, 0.0, 0.01);
    free(x);
}
END_TEST

/* What is drawn is the double's nearest float, whatever the build: the grader's answers keep seeds, not draws. */
START_TEST(normal_draws_are_the_same_everywhere)
{
    enum { N = 20000 };
    static float x[N];
    struct rng rng, again;
    rng_seed(&rng, 1, 2);
    rng_seed(&again, 1, 2);
    rng_normals(&rng, x, N);
    for (int i = 0; i < N; i += 2) {
        long double radius = sqrtl(-2.0L * logl((long double)rng_uniform(&again)));
        long double angle = 8.0L * atanl(1.0L) * (long double)rng_uniform(&again);
        ck_assert_float_eq(x[i], (float)(radius * cosl(angle)));
        ck_assert_float_eq(x[i + 1], (float)(radius * sinl(angle)));
    }
}
END_TEST

START_TEST(streams_and_seeds_differ_and_repeat)
{
    struct rng a, b, c;
    rng_seed(&a, 7, 1);
    rng_seed(&b, 7, 2);
    rng_seed(&c, 8, 1);
    uint32_t first = rng_bits(&a);
    ck_assert_uint_ne(first, rng_bits(&b));
    ck_assert_uint_ne(first, rng_bits(&c));
    rng_seed(&a, 7, 1);
    ck_assert_uint_eq(first, rng_bits(&a));
}
END_TEST

/* Each of the three shapes at every size from 1 to 70 (one dimension at a time beside awkward others),
 * against plain loops in double; whole small numbers, so that the answer must be exact. */
static void check_product(int m, int n, int k)
{
    enum { MOST = 40 * 300 };
    static float a[MOST], b[MOST], c[3][MOST];
    for (int i = 0; i < m * k; i++)
        a[i] = (float)(i * 7 % 11 - 5);
    for (int i = 0; i < k * n; i++)
        b[i] = (float)(i * 5 % 13 - 6);
    for (int i = 0; i < m * n; i++)
        c[0][i] = c[1][i] = c[2][i] = (float)(i % 3);
    static float at[MOST], bt[MOST];
    for (int p = 0; p < k; p++) {
        for (int i = 0; i < m; i++)
            at[p * m + i] = a[i * k + p];
        for (int j = 0; j < n; j++)
            bt[j * k + p] = b[p * n + j];
    }
    gemm(c[0], a, b, m, n, k);
    gemm_tn(c[1], at, b, m, n, k);
    gemm_nt(c[2], a, bt, m, n, k);
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) {
            double expected = (i * n + j) % 3;
            for (int p = 0; p < k; p++)
                expected += (double)a[i * k + p] * (double)b[p * n + j];
            for (int form = 0; form < 3; form++)
                ck_assert_msg((double)c[form][i * n + j] == expected, "form %d of %d x %d x %d", form, m, n,
                              k);
        }
}

START_TEST(products_are_right_at_every_size)
{
    for (int size = 1; size <= 70; size++) {
        check_product(size, 33, 5);
        check_product(7, size, 19);
        check_product(13, 2, size);
        check_product(size, size, size);
    }
    check_product(300, 3, 5); /* narrow, and longer than gemm turns at once */
}
END_TEST

/* Deeper than one block of k: a narrow product, and one of whole tiles and an edge at every width. */
START_TEST(products_are_right_when_deep)
{
    check_product(3, 2, 300);
    check_product(13, 40, 300);
}
END_TEST

/* A figure that is no number is the worst of all. */
static double worse(double worst, double error)
{
    return error <= worst ? worst : isnan(error) ? HUGE_VAL : error;
}

START_TEST(fast_exp_keeps_its_promise)
{
    double worst = 0.0;
    for (double x = -87.0; x <= 87.0; x += 1.0 / 1024)
        worst = worse(worst, fabs((double)fast_exp((float)x) / exp((double)(float)x) - 1.0));
    /* every 997th float there is, by its bits: inside the ends the bound, outside them the ends */
    for (uint64_t i = 0; i <= UINT32_MAX; i += 997) {
        uint32_t bits = (uint32_t)i;
        float x, end;
        memcpy(&x, &bits, sizeof x);
        end = bits >> 31 ? -87.0f : 87.0f;
        worst = worse(worst, fabsf(x) <= 87.0f ? fabs((double)fast_exp(x) / exp((double)x) - 1.0)
                                               : fabs((double)fast_exp(x) / (double)fast_exp(end) - 1.0));
    }
    ck_assert_double_lt(worst, 2e-7);
    ck_assert_float_eq(fast_exp(0.0f), 1.0f);
    ck_assert_float_eq(fast_exp(-1000.0f), fast_exp(-87.0f));
    ck_assert(isfinite(fast_exp(1000.0f)));
}
END_TEST

struct count {
    int seen[MOST_MEMBERS], items;
};

static void count_share(void *context, int member)
{
    struct count *count = context;
    int first, end;
    team_share(count->items, member, &first, &end);
    count->seen[member] += end - first;
}

/* A thousand jobs in a row: each member once a job, every item with one of them. */
START_TEST(team_works_together)
{
    struct count count = {.items = 1000};
    team_run(count_share, &count);
    ck_assert_int_eq(count.seen[0], 1000);
    team_set(3);
    ck_assert_int_eq(team_members(), 3);
    for (int job = 0; job < 1000; job++)
        team_run(count_share, &count);
    ck_assert_int_eq(count.seen[0] + count.seen[1] + count.seen[2], 1001000);
    ck_assert(count.seen[1] % 1000 == 0 && count.seen[1] > 300000 && count.seen[2] > 300000);
}
END_TEST

START_TEST(csv_is_written_whole)
{
    char text[256];
    const char *out = scratch("csv");
    struct csv csv;
    csv_open(&csv, out, "table.csv", "a,b");
    csv_row(&csv, 2, 1.0, 0.1);
    ck_assert_int_ne(shell(text, sizeof text, "test -e %s/table.csv", out), 0);
    csv_named_row(&csv, "net", 1, 1e-9);
    csv_close(&csv);
    shell(text, sizeof text, "cat %s/table.csv; ls -A %s", out, out);
    ck_assert_str_eq(text, "a,b\n1,0.1\nnet,1e-09\ntable.csv\n");
}
END_TEST

/* Beyond the ends x counts as the end of its sign. */
static double sine_error(float x)
{
    double counts = fabsf(x) <= 8192.0f ? (double)x : signbit(x) ? -8192.0 : 8192.0;
    return worse(worse(0.0, fabs((double)fast_sin(x) - sin(counts))),
                 fabs((double)fast_cos(x) - cos(counts)));
}

START_TEST(fast_sin_and_cos_keep_their_promise)
{
    double worst = 0.0;
    for (double x = -8192.0; x <= 8192.0; x += 1.0 / 64)
        worst = worse(worst, sine_error((float)x));
    for (double x = -16.0; x <= 16.0; x += 1.0 / 65536)
        worst = worse(worst, sine_error((float)x));
    for (uint64_t i = 0; i <= UINT32_MAX; i += 997) {
        uint32_t bits = (uint32_t)i;
        float x;
        memcpy(&x, &bits, sizeof x);
        worst = worse(worst, sine_error(x));
    }
    ck_assert_double_lt(worst, 2e-7);
    ck_assert_float_eq(fast_sin(0.0f), 0.0f);
}
END_TEST

Suite *kit_suite(void)
{
    const TTest *tests[] = {generator_matches_its_published_vectors,
                            normal_draws_are_normal,
                            normal_draws_are_the_same_everywhere,
                            streams_and_seeds_differ_and_repeat,
                            products_are_right_at_every_size,
                            products_are_right_when_deep,
                            fast_exp_keeps_its_promise,
                            fast_sin_and_cos_keep_their_promise,
                            team_works_together,
                            csv_is_written_whole};
    return suite_of("kit", 60, sizeof tests / sizeof *tests, tests);
}
