#include "kit/gemm.h"

#include <stddef.h>
#include <string.h>

/* The product is cut into tiles of ROWS x COLUMNS that stay in registers while k runs: each step loads
 * COLUMNS numbers of b once for ROWS multiply-adds, and c is touched only at the end. GCC and clang turn
 * `vector_size` types into whatever vectors the machine has; the width must follow the machine, since a
 * vector wider than its registers spills. */
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

/* may_alias: these read and write arrays of float. `loose` is one that may stand at any float, not only where
 * a whole vector would be aligned. (memcpy would be the portable way, but compilers copy in other widths than
 * they then read.) */
typedef float vector __attribute__((vector_size(4 * LANES), may_alias));
typedef float loose __attribute__((vector_size(4 * LANES), may_alias, aligned(4)));

/* A matrix seen through strides: element (i, j) is at[i * row + j * column]. A transpose only swaps the two. */
struct view {
    const float *at;
    ptrdiff_t row, column;
};

static struct view part(struct view all, int i, int j)
{
    return (struct view){all.at + i * all.row + j * all.column, all.row, all.column};
}

/* Copy `depth` rows of b, COLUMNS wide, into one block; what lies beyond column `columns` is zero. A full
 * block along b's own rows, the common case, is a loop of constant length. */
static void pack(float *restrict block, struct view b, int depth, int columns)
{
    for (int p = 0; p < depth; p++, block += COLUMNS, b.at += b.row)
        if (columns == COLUMNS && b.column == 1)
            memcpy(block, b.at, COLUMNS * sizeof *block);
        else if (columns == COLUMNS)
            for (int j = 0; j < COLUMNS; j++)
                block[j] = b.at[j * b.column];
        else
            for (int j = 0; j < COLUMNS; j++)
                block[j] = j < columns ? b.at[j * b.column] : 0.0f;
}

#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

/* c [rows][columns], one row every n numbers, += rows of a times the block. Rows past the last one of a
 * repeat it, and are not added. `vectors` is a constant in each call: unrolled, the loops over a tile leave
 * `total` in registers. */
static inline void multiply_tile(float *c, int n, int rows, int columns, struct view a, const float *block,
                                 int depth, int vectors)
{
    vector total[ROWS][VECTORS] = {0};
    ptrdiff_t offset[ROWS];
    for (int i = 0; i < ROWS; i++)
        offset[i] = (i < rows ? i : rows - 1) * a.row;
    for (int p = 0; p < depth; p++) {
        const vector *b = (const vector *)(block + p * COLUMNS);
        UNROLL for (int i = 0; i < ROWS; i++) UNROLL for (int v = 0; v < vectors; v++) total[i][v] +=
            a.at[offset[i] + p * a.column] * b[v];
    }
    vector sum[ROWS][VECTORS]; /* a copy to be indexed by variables: registers cannot be */
    UNROLL for (int i = 0; i < ROWS; i++) UNROLL for (int v = 0; v < VECTORS; v++) sum[i][v] = total[i][v];
    for (int i = 0; i < rows; i++, c += n)
        if (columns == COLUMNS)
            for (int v = 0; v < VECTORS; v++)
                ((loose *)c)[v] += sum[i][v];
        else
            for (int j = 0; j < columns; j++)
                c[j] += sum[i][j / LANES][j % LANES];
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static void multiply(float *c, struct view a, struct view b, int m, int n, int k)
{
    _Alignas(sizeof(vector)) float block[DEPTH * COLUMNS];
    for (int p = 0; p < k; p += DEPTH)
        for (int j = 0; j < n; j += COLUMNS) {
            int depth = smaller(DEPTH, k - p), columns = smaller(COLUMNS, n - j);
            pack(block, part(b, p, j), depth, columns);
            for (int i = 0; i < m; i += ROWS) {
                int rows = smaller(ROWS, m - i);
                float *at = c + (ptrdiff_t)i * n + j;
                if (columns <= LANES)
                    multiply_tile(at, n, rows, columns, part(a, i, p), block, depth, 1);
                else
                    multiply_tile(at, n, rows, columns, part(a, i, p), block, depth, VECTORS);
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
