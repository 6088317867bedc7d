#define _POSIX_C_SOURCE 200809L
/* The kit's own speed, one figure a line: name value unit. `make bench` runs it in rounds, beside PyTorch. */
#include "kit/fail.h"
#include "kit/gemm.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

/* As wide as gemm's vectors. */
#if defined(__AVX512F__)
enum { LANES = 16 };
#elif defined(__AVX__)
enum { LANES = 8 };
#else
enum { LANES = 4 };
#endif
typedef float vector __attribute__((vector_size(4 * LANES)));

static void figure(const char *name, double value, const char *unit)
{
    printf("%s %.4g %s\n", name, value, unit);
    fflush(stdout);
}

/* Fused multiply-adds that wait for nothing: as many chains as hide the latency of each. In GFLOP/s. */
static double fma_peak(void)
{
    enum { CHAINS = 16, ROUNDS = 40000 };
    vector chain[CHAINS], keep = {0};
    for (int i = 0; i < CHAINS; i++)
        chain[i] = keep + (float)i;
    vector factor = keep + 0.999f, step = keep + 0.001f;
    double start = seconds();
    for (int r = 0; r < ROUNDS; r++)
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
    float *a = new_array((long)m * k, sizeof *a), *b = new_array((long)k * n, sizeof *b), *c = new_array((long)m * n, sizeof *c);
    double work = 2.0 * m * n * k, best = 0.0;
    int repeats = (int)(2e7 / work) + 1;
    for (int i = 0; i < m * k; i++)
        a[i] = (float)(i % 7) * 0.1f;
    for (int i = 0; i < k * n; i++)
        b[i] = (float)(i % 5) * 0.1f;
    for (int round = 0; round < 5; round++) {
        double start = seconds();
        for (int r = 0; r < repeats; r++)
            multiply(c, a, b, m, n, k);
        double speed = work * repeats / (seconds() - start) * 1e-9;
        best = speed > best ? speed : best;
    }
    free(a);
    free(b);
    free(c);
    return best;
}

int main(void)
{
    double peak = fma_peak();
    figure("fma_peak", peak, "GFLOP/s");
    int B[] = {64, 128, 256};
    for (int i = 0; i < 3; i++) {
        printf("B=%d: nn %.3f tn %.3f nt %.3f | first nn %.3f tn %.3f | last nn %.3f tn %.3f nt %.3f\n", B[i], speed_of(gemm, B[i], 128, 128) / peak, speed_of(gemm_tn, 128, 128, B[i]) / peak,
               speed_of(gemm_nt, B[i], 128, 128) / peak, speed_of(gemm, B[i], 128, 21) / peak, speed_of(gemm_tn, 21, 128, B[i])/peak, speed_of(gemm, B[i],2,128)/peak, speed_of(gemm_tn,128,2,B[i])/peak, speed_of(gemm_nt,B[i],128,2)/peak);
    }
    figure("fma_peak", fma_peak(), "GFLOP/s");
    return 0;
}
