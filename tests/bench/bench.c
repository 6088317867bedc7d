#define _POSIX_C_SOURCE 200809L
/* The kit's own speed, one figure a line: name value unit. `make bench` runs it in rounds, beside PyTorch. */
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/gemm.h"
#include "kit/progress.h"
#include "kit/team.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* As wide as gemm's vectors; as many chains as hide the latency of each and still stay in registers. */
#if defined(__AVX512F__)
enum { LANES = 16, CHAINS = 16 };
#elif defined(__AVX__)
enum { LANES = 8, CHAINS = 12 };
#elif defined(__aarch64__)
enum { LANES = 4, CHAINS = 24 };
#else
enum { LANES = 4, CHAINS = 12 };
#endif
typedef float vector __attribute__((vector_size(4 * LANES)));

/* Floating-point operations of one slice of the clock: a fifth of a millisecond or more. */
enum { SLICE_WORK = 50000000 };

static void figure(const char *name, double value, const char *unit)
{
    printf("%s %.4g %s\n", name, value, unit);
    fflush(stdout);
}

/* Fused multiply-adds that wait for nothing, in GFLOP/s. The compiler must not know the numbers: a chain that stands
 * still, as x = 0.999 x + 0.001 does at 1, is left out, and yet counted. */
static __attribute__((noinline)) double fma_peak(void)
{
    enum { ROUNDS = SLICE_WORK / (2 * LANES * CHAINS) };
    static volatile float unknown = 0.001f;
    vector chain[CHAINS], keep = {0};
    for (int i = 0; i < CHAINS; i++)
        chain[i] = keep + unknown * (float)i;
    vector factor = keep + (1.0f - unknown), step = keep + unknown;
    double start = seconds();
    for (int r = 0; r < ROUNDS; r++)
#pragma GCC unroll 32
        for (int i = 0; i < CHAINS; i++)
            chain[i] = chain[i] * factor + step;
    double time = seconds() - start;
    for (int i = 0; i < CHAINS; i++)
        keep += chain[i];
    if (keep[0] == 12345.0f)
        puts("");
    return 2.0 * LANES * CHAINS * ROUNDS / time * 1e-9;
}

typedef void product(float *c, const float *a, const float *b, int m, int n, int k);

/* One product's GFLOP/s. */
static double speed_of(product *multiply, int m, int n, int k)
{
    float *a = new_array((long)m * k, sizeof *a), *b = new_array((long)k * n, sizeof *b),
          *c = new_array((long)m * n, sizeof *c);
    double work = 2.0 * m * n * k;
    int repeats = (int)(SLICE_WORK / work) + 1;
    for (int i = 0; i < m * k; i++)
        a[i] = (float)(i % 7) * 0.1f;
    for (int i = 0; i < k * n; i++)
        b[i] = (float)(i % 5) * 0.1f;
    multiply(c, a, b, m, n, k);
    double start = seconds();
    for (int r = 0; r < repeats; r++)
        multiply(c, a, b, m, n, k);
    double speed = work * repeats / (seconds() - start) * 1e-9;
    free(a);
    free(b);
    free(c);
    return speed;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n)
{
    qsort(values, (size_t)n, sizeof *values, by_value);
    return values[n / 2];
}

/* The clock changes from one millisecond to the next, so each slice of a product is held against a probe of the same
 * length beside it, and the median of many counts. */
static void products(double *peak)
{
    enum { SLICES = 60 };
    static const char *const name[] = {"gemm_peak_share", "gemm_tn_peak_share", "gemm_nt_peak_share"};
    product *const multiply[] = {gemm, gemm_tn, gemm_nt};
    double probe[SLICES], share[3][SLICES];
    for (int slice = 0; slice < SLICES; slice++)
        for (int i = 0; i < 3; i++) {
            probe[slice] = fma_peak();
            share[i][slice] =
                (i == 1 ? speed_of(multiply[i], 128, 128, 256) : speed_of(multiply[i], 256, 128, 128)) /
                probe[slice];
        }
    *peak = median(probe, SLICES);
    figure("fma_peak", *peak, "GFLOP/s");
    for (int i = 0; i < 3; i++)
        figure(name[i], median(share[i], SLICES), "of_peak");
}

/* Multiply-adds of the layers, once forward and twice backward (the first layer's input needs no gradient), in GFLOP. */
static double step_work(void)
{
    double weights = 0.0;
    for (int l = 0; l < LAYERS; l++)
        weights += (l > 0 ? 3.0 : 2.0) * WIDTH[l] * WIDTH[l + 1];
    return 2.0 * BATCH * weights * 1e-9;
}

static double microseconds_a_step(struct mlp *net, const float *data, const struct schedule *schedule)
{
    enum { STEPS = 600 };
    double start = seconds();
    train(net, data, POINTS, schedule,
          &(struct training){.steps = STEPS, .rate = RATE, .decay = 1, .seed = 1});
    return (seconds() - start) / STEPS * 1e6;
}

static double milliseconds_of_walk(struct mlp *net, struct tape *tape, const struct workshop *workshop, int K)
{
    float x[2 * SAMPLES];
    struct net_context context = {net, tape, workshop->schedule->alpha_bar};
    double start = seconds();
    carve(x, workshop, net_chisel, &context, K, NULL);
    return (seconds() - start) * 1e3;
}

static void lesson(double peak)
{
    static float data[2 * POINTS];
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct workshop workshop = {.data = data, .N = POINTS, .curve = 1, .schedule = &schedule, .seed = 1};
    struct mlp net = mlp_new();
    struct tape tape = tape_new(SAMPLES);
    spiral_points(data, 1);
    mlp_init(&net, 1);
    double alone = microseconds_a_step(&net, data, &schedule);
    figure("train_step_us", alone, "us");
    figure("step_peak_share", step_work() / (alone * 1e-6) / peak, "of_peak");
    figure("sample_10_ms", milliseconds_of_walk(&net, &tape, &workshop, 10), "ms");
    figure("sample_50_ms", milliseconds_of_walk(&net, &tape, &workshop, 50), "ms");
    figure("sample_1000_ms", milliseconds_of_walk(&net, &tape, &workshop, 1000), "ms");
    team_set(2);
    figure("train_step_2_threads_us", microseconds_a_step(&net, data, &schedule), "us");
    figure("sample_1000_2_threads_ms", milliseconds_of_walk(&net, &tape, &workshop, 1000), "ms");
    mlp_free(&net);
    tape_free(&tape);
    schedule_free(&schedule);
}

/* Milliseconds of walks of more and more strokes, each the best of three. */
static void growth_of_walks(const char *out)
{
    static float data[2 * POINTS];
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct workshop workshop = {.data = data, .N = POINTS, .curve = 1, .schedule = &schedule, .seed = 1};
    struct mlp net = mlp_new();
    struct tape tape = tape_new(SAMPLES);
    struct csv csv;
    mlp_init(&net, 1);
    csv_open(&csv, out, "walks.csv", "strokes,ms");
    for (int i = 0; i < 7; i++) {
        int K = (const int[]){10, 20, 50, 100, 200, 500, 1000}[i];
        double best = HUGE_VAL;
        for (int round = 0; round < 3; round++)
            best = fmin(best, milliseconds_of_walk(&net, &tape, &workshop, K));
        csv_row(&csv, 2, (double)K, best);
    }
    csv_close(&csv);
    mlp_free(&net);
    tape_free(&tape);
    schedule_free(&schedule);
}

/* How cost grows: microseconds of one layer's product for B rows and a width, and walks of K strokes. */
static void growth(const char *out)
{
    struct csv csv;
    growth_of_walks(out);
    csv_open(&csv, out, "products.csv", "batch,width,us");
    for (int B = 16; B <= 1024; B *= 2)
        for (int width = 32; width <= 512; width *= 4) {
            double speed[5];
            for (int i = 0; i < 5; i++)
                speed[i] = speed_of(gemm, B, width, width);
            csv_row(&csv, 3, (double)B, (double)width, 2e-3 * B * width * width / median(speed, 5));
        }
    csv_close(&csv);
}

/* How long a command takes, whatever it says and however it ends. */
static void time_of(char **command)
{
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout) && freopen("/dev/null", "w", stderr))
            execvp(command[0], command);
        _exit(127);
    }
    if (child < 0 || waitpid(child, NULL, 0) < 0)
        fail("%s could not be started", command[0]);
    clock_gettime(CLOCK_MONOTONIC, &end);
    figure("grade_ms",
           1e3 * difftime(end.tv_sec, start.tv_sec) + 1e-6 * (double)(end.tv_nsec - start.tv_nsec), "ms");
}

int main(int argc, char **argv)
{
    double peak = 0.0;
    struct rusage usage;
    program_name(argv[0]);
    if (argc == 3 && strcmp(argv[1], "growth") == 0) {
        growth(argv[2]);
        return 0;
    }
    if (argc > 2 && strcmp(argv[1], "time") == 0) {
        time_of(argv + 2);
        return 0;
    }
    products(&peak);
    lesson(peak);
    getrusage(RUSAGE_SELF, &usage);
    figure("memory_mb", (double)usage.ru_maxrss / 1024, "MB");
    return 0;
}
