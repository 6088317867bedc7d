#include "kit/gemm.h"

#include <stddef.h>
#include <string.h>

/* The product is cut into tiles of ROWS x COLUMNS that stay in registers while k runs: each step loads
 * COLUMNS numbers of b once for
 * ROWS multiply-adds, and c is touched only at the end. GCC and clang turn `vector_size` types into
 * whatever vectors the machine
 * has; the width must follow the machine, since a vector wider than its registers spills. */
#if defined(__AVX512F__)
enum { LANES = 16, ROWS = 6, VECTORS = 4 };
#elif defined(__AVX__)
enum { LANES = 8, ROWS = 6, VECTORS = 2 };
#elif defined(__aarch64__)
enum { LANES = 4, ROWS = 6, VECTORS = 4 };
#else
enum { LANES = 4, ROWS = 6, VECTORS = 2 };
#endif
enum { COLUMNS = LANES * VECTORS, DEPTH = 256 };

typedef float vector __attribute__((vector_size(4 * LANES)));

/* A matrix seen through strides: element (i, j) is at[i * row + j * column]. A transpose only swaps the
 * two. */
struct view {
    const float *at;
    ptrdiff_t row, column;
};

/* Copy `depth` rows of b, COLUMNS wide from column j on, into one block; what lies beyond column n is
 * zero. */
static void pack(float *block, struct view b, int depth, int columns)
{
    for (int p = 0; p < depth; p++)
        for (int j = 0; j < COLUMNS; j++)
            block[p * COLUMNS + j] = j < columns ? b.at[p * b.row + j * b.column] : 0.0f;
}

/* sum [ROWS][COLUMNS] = the product of ROWS rows of a with the block. Rows past the last one of a repeat
 * it, unused. */
static void multiply_tile(float *restrict sum, struct view a, int rows, const float *restrict block,
                          int depth)
{
    vector total[ROWS][VECTORS] = {0};
    ptrdiff_t offset[ROWS];
    for (int i = 0; i < ROWS; i++)
        offset[i] = (i < rows ? i : rows - 1) * a.row;
    for (int p = 0; p < depth; p++) {
        vector b[VECTORS];
        memcpy(b, block + p * COLUMNS, sizeof b);
        for (int i = 0; i < ROWS; i++)
            for (int v = 0; v < VECTORS; v++)
                total[i][v] += a.at[offset[i] + p * a.column] * b[v];
    }
    memcpy(sum, total, sizeof total);
}

static void add_tile(float *c, int n, int rows, int columns, const float *sum)
{
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
            c[(ptrdiff_t)i * n + j] += sum[i * COLUMNS + j];
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static void multiply(float *c, struct view a, struct view b, int m, int n, int k)
{
    float block[DEPTH * COLUMNS], sum[ROWS * COLUMNS];
    for (int p = 0; p < k; p += DEPTH)
        for (int j = 0; j < n; j += COLUMNS) {
            int depth = smaller(DEPTH, k - p), columns = smaller(COLUMNS, n - j);
            pack(block, (struct view){b.at + p * b.row + j * b.column, b.row, b.column}, depth, columns);
            for (int i = 0; i < m; i += ROWS) {
                int rows = smaller(ROWS, m - i);
                multiply_tile(sum, (struct view){a.at + i * a.row + p * a.column, a.row, a.column}, rows,
                              block, depth);
                add_tile(c + (ptrdiff_t)i * n + j, n, rows, columns, sum);
            }
        }
}

void gemm(float *c, const float *a, const float *b, int m, int n, int k)
{
    multiply(c, (struct view){a, k, 1}, (struct view){b, n, 1}, m, n, k);
}

void gemm_tn(float *c, const float *a, const float *b, int m, int n, int k)
{
    multiply(c, (struct view){a, 1, m}, (struct view){b, n, 1}, m, n, k);
}

void gemm_nt(float *c, const float *a, const float *b, int m, int n, int k)
{
    multiply(c, (struct view){a, k, 1}, (struct view){b, 1, k}, m, n, k);
}
