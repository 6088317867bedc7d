#include "kit/gemm.h"

#include <stddef.h>
#include <string.h>

/* The product is cut into tiles of ROWS x COLUMNS that stay in registers while k runs: each step loads
 * COLUMNS numbers of b once for ROWS multiply-adds, and c is touched only at the end. GCC and clang turn
 * `vector_size` types into whatever vectors the machine has; the width must follow the machine, since a
 * vector wider than its registers spills. */
#if defined(__AVX512F__)
enum { LANES = 16, ROWS = 8, VECTORS = 2 };
#elif defined(__AVX__)
enum { LANES = 8, ROWS = 6, VECTORS = 2 };
#elif defined(__aarch64__)
enum { LANES = 4, ROWS = 6, VECTORS = 4 };
#else
enum { LANES = 4, ROWS = 6, VECTORS = 2 };
#endif
/* DEPTH rows of COLUMNS numbers are 16 KB at most: they stay in the first-level cache while the rows of a pass by. */
enum { COLUMNS = LANES * VECTORS, DEPTH = 128 };

/* may_alias: these read and write arrays of float. `loose` is one that may stand at any float, not only where
 * a whole vector would be aligned. (memcpy would be the portable way, but compilers copy in other widths than
 * they then read.) */
typedef float vector __attribute__((vector_size(4 * LANES), may_alias));
typedef float loose __attribute__((vector_size(4 * LANES), may_alias, aligned(4)));
typedef float four __attribute__((vector_size(16), may_alias, aligned(4)));

/* A matrix seen through strides: element (i, j) is at[i * row + j * column]. A transpose only swaps the two. */
struct view {
    const float *at;
    ptrdiff_t row, column;
};

static struct view part(struct view all, int i, int j)
{
    return (struct view){all.at + i * all.row + j * all.column, all.row, all.column};
}

/* In two steps: a compiler that lacks __has_builtin cannot read a line that uses it. */
#if defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define SHUFFLES
#endif
#endif

/* Transpose 4 x 4 numbers: pairs first, then pairs of pairs. A number at a time would cost a third of the product. */
static inline void transpose4(float *restrict out, const float *in, ptrdiff_t row)
{
#ifdef SHUFFLES
    four a = *(const four *)in, b = *(const four *)(in + row);
    four c = *(const four *)(in + 2 * row), d = *(const four *)(in + 3 * row);
    four ab01 = __builtin_shufflevector(a, b, 0, 4, 1, 5), ab23 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    four cd01 = __builtin_shufflevector(c, d, 0, 4, 1, 5), cd23 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    *(four *)out = __builtin_shufflevector(ab01, cd01, 0, 1, 4, 5);
    *(four *)(out + COLUMNS) = __builtin_shufflevector(ab01, cd01, 2, 3, 6, 7);
    *(four *)(out + 2 * COLUMNS) = __builtin_shufflevector(ab23, cd23, 0, 1, 4, 5);
    *(four *)(out + 3 * COLUMNS) = __builtin_shufflevector(ab23, cd23, 2, 3, 6, 7);
#else
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
            out[i * COLUMNS + j] = in[j * row + i];
#endif
}

/* Copy `depth` rows of b, COLUMNS wide, into one block; what lies beyond column `columns` is zero. Full blocks, along
 * b's rows or across them, are the common case. */
static void pack(float *restrict block, struct view b, int depth, int columns)
{
    int p = 0;
    if (columns == COLUMNS && b.column == 1)
        for (; p < depth; p++)
            memcpy(block + p * COLUMNS, b.at + p * b.row, COLUMNS * sizeof *block);
    if (columns == COLUMNS && b.row == 1)
        for (; p + 4 <= depth; p += 4)
            for (int j = 0; j < COLUMNS; j += 4)
                transpose4(block + p * COLUMNS + j, b.at + p + j * b.column, b.column);
    for (; p < depth; p++)
        for (int j = 0; j < COLUMNS; j++)
            block[p * COLUMNS + j] = j < columns ? b.at[p * b.row + j * b.column] : 0.0f;
}

#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

/* A copy of its own for every call: strides and sizes that are constants there save the additions that would take
 * turns with the products. */
#define IN_PLACE static inline __attribute__((always_inline))

/* c [ROWS][vectors * LANES], one row every n numbers, += rows of a times the block. Rows of a past the last one
 * repeat it. `vectors` is a constant in each call: unrolled, the loops over a tile leave `total` in registers. */
IN_PLACE void multiply_tile(float *c, int n, int rows, struct view a, const float *block, int depth,
                            int vectors)
{
    vector total[ROWS][VECTORS];
    ptrdiff_t offset[ROWS];
    for (int i = 0; i < ROWS; i++)
        offset[i] = (i < rows ? i : rows - 1) * a.row;
    UNROLL for (int i = 0; i < ROWS; i++) UNROLL for (int v = 0; v < vectors; v++) total[i][v] =
        ((loose *)(c + i * n))[v];
    for (int p = 0; p < depth; p++) {
        const vector *b = (const vector *)(block + p * COLUMNS);
        UNROLL for (int i = 0; i < ROWS; i++) UNROLL for (int v = 0; v < vectors; v++) total[i][v] +=
            a.at[offset[i] + p * a.column] * b[v];
    }
    UNROLL for (int i = 0; i < ROWS; i++) UNROLL for (int v = 0; v < vectors; v++)((loose *)(c + i * n))[v] =
        total[i][v];
}

/* A tile that c holds only in part: a whole one beside it, filled from c and copied back. */
IN_PLACE void multiply_edge(float *c, int n, int rows, int columns, struct view a, const float *block,
                            int depth)
{
    float edge[ROWS * COLUMNS] = {0};
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
            edge[i * COLUMNS + j] = c[i * n + j];
    if (columns <= LANES)
        multiply_tile(edge, COLUMNS, rows, a, block, depth, 1);
    else
        multiply_tile(edge, COLUMNS, rows, a, block, depth, VECTORS);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
            c[i * n + j] = edge[i * COLUMNS + j];
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

IN_PLACE void multiply(float *c, struct view a, struct view b, int m, int n, int k)
{
    _Alignas(sizeof(vector)) float block[DEPTH * COLUMNS];
    for (int p = 0; p < k; p += DEPTH)
        for (int j = 0; j < n; j += COLUMNS) {
            int depth = smaller(DEPTH, k - p), columns = smaller(COLUMNS, n - j);
            pack(block, part(b, p, j), depth, columns);
            for (int i = 0; i < m; i += ROWS) {
                int rows = smaller(ROWS, m - i);
                float *at = c + (ptrdiff_t)i * n + j;
                if (rows == ROWS && columns == COLUMNS)
                    multiply_tile(at, n, ROWS, part(a, i, p), block, depth, VECTORS);
                else
                    multiply_edge(at, n, rows, columns, part(a, i, p), block, depth);
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
