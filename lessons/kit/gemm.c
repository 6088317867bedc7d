#include "kit/gemm.h"

#include <stddef.h>
#include <string.h>

/* The product is cut into tiles of ROWS x COLUMNS that stay in registers while k runs: each step loads
 * COLUMNS numbers of b once for ROWS multiply-adds, and c is touched only before and after. GCC and clang turn
 * `vector_size` types into whatever vectors the machine has; the width must follow the machine, since a
 * vector wider than its registers spills. */
#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ != 0
#error                                                                                                       \
    "this compiler keeps floats as something wider: add CFLAGS='-msse2 -mfpmath=sse' on x86, -fexcess-precision=fast elsewhere"
#endif
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

/* may_alias: these read and write arrays of float. All but `vector` may stand at any float, not only where a whole
 * vector would be aligned. (memcpy would be the portable way, but compilers copy in other widths than they then read.) */
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

/* Transpose PIECE rows of 4 numbers: pairs first, then pairs of pairs, in every group of four lanes at once. A number
 * at a time would cost a third of the product. */
#if defined(SHUFFLES) && defined(__AVX__)
enum { PIECE = 8 };
typedef float piece __attribute__((vector_size(32), may_alias, aligned(4)));
#define PAIRS(x, y, half)                                                                                    \
    __builtin_shufflevector(x, y, half, half + 8, half + 1, half + 9, half + 4, half + 12, half + 5,         \
                            half + 13)
#define FOURS(x, y, half)                                                                                    \
    __builtin_shufflevector(x, y, half, half + 1, half + 8, half + 9, half + 4, half + 5, half + 12,         \
                            half + 13)
static inline piece read_piece(const float *in, ptrdiff_t row)
{
    return __builtin_shufflevector(*(const four *)in, *(const four *)(in + 4 * row), 0, 1, 2, 3, 4, 5, 6, 7);
}
#elif defined(SHUFFLES)
enum { PIECE = 4 };
typedef four piece;
#define PAIRS(x, y, half) __builtin_shufflevector(x, y, half, half + 4, half + 1, half + 5)
#define FOURS(x, y, half) __builtin_shufflevector(x, y, half, half + 1, half + 4, half + 5)
static inline piece read_piece(const float *in, ptrdiff_t row)
{
    (void)row;
    return *(const four *)in;
}
#else
enum { PIECE = 4 };
#endif

static inline void transpose(float *restrict out, const float *in, ptrdiff_t row)
{
#ifdef SHUFFLES
    piece a = read_piece(in, row), b = read_piece(in + row, row);
    piece c = read_piece(in + 2 * row, row), d = read_piece(in + 3 * row, row);
    piece ab01 = PAIRS(a, b, 0), ab23 = PAIRS(a, b, 2), cd01 = PAIRS(c, d, 0), cd23 = PAIRS(c, d, 2);
    *(piece *)out = FOURS(ab01, cd01, 0);
    *(piece *)(out + COLUMNS) = FOURS(ab01, cd01, 2);
    *(piece *)(out + 2 * COLUMNS) = FOURS(ab23, cd23, 0);
    *(piece *)(out + 3 * COLUMNS) = FOURS(ab23, cd23, 2);
#else
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < PIECE; j++)
            out[i * COLUMNS + j] = in[j * row + i];
#endif
}

/* Copy `depth` rows of b, COLUMNS wide, into one block; what lies beyond column `columns` is zero. Full blocks across
 * b's rows are the common case. */
static void pack(float *restrict block, struct view b, int depth, int columns)
{
    int p = 0;
    if (columns == COLUMNS && b.row == 1)
        for (; p + 4 <= depth; p += 4)
            for (int j = 0; j < COLUMNS; j += PIECE)
                transpose(block + p * COLUMNS + j, b.at + p + j * b.column, b.column);
    for (; p < depth; p++)
        for (int j = 0; j < COLUMNS; j++)
            block[p * COLUMNS + j] = j < columns ? b.at[p * b.row + j * b.column] : 0.0f;
}

/* Unrolling in part saves clang 4 % of a training step, and gcc nothing. */
#if defined(__clang__)
#define ALL_UNROLLED  _Pragma("clang loop unroll(full)")
#define SOME_UNROLLED _Pragma("clang loop unroll_count(4)")
#else
#define ALL_UNROLLED _Pragma("GCC unroll 16")
#define SOME_UNROLLED
#endif
#define UNROLLED(i, count)        ALL_UNROLLED for (int i = 0; i < count; i++)
#define PARTLY_UNROLLED(i, count) SOME_UNROLLED for (int i = 0; i < count; i++)

/* A copy of its own for every call: strides and sizes that are constants there save the additions that would take
 * turns with the products. */
#define IN_PLACE static inline __attribute__((always_inline))

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* c [height][COLUMNS], one row every n numbers, += rows of a times rows of b; returns the height. If `block` is given,
 * what is read of b is also copied there, packed for the tiles that follow: the copy costs next to nothing while the
 * multiply-adds are the bottleneck. */
IN_PLACE int multiply_tile(int height, float *c, int n, struct view a, struct view b, float *block, int depth)
{
    vector total[ROWS][VECTORS];
    UNROLLED (i, height)
        UNROLLED (v, VECTORS)
            total[i][v] = ((loose *)(c + (ptrdiff_t)i * n))[v];
    PARTLY_UNROLLED (p, depth) {
        vector row[VECTORS];
        UNROLLED (v, VECTORS) {
            row[v] = ((const loose *)(b.at + p * b.row))[v];
            if (block)
                ((vector *)(block + p * COLUMNS))[v] = row[v];
        }
        UNROLLED (i, height)
            UNROLLED (v, VECTORS)
                total[i][v] += a.at[i * a.row + p * a.column] * row[v];
    }
    UNROLLED (i, height)
        UNROLLED (v, VECTORS)
            ((loose *)(c + (ptrdiff_t)i * n))[v] = total[i][v];
    return height;
}

/* The highest tile that `rows` rows fill; returns its height. */
IN_PLACE int multiply_rows(int rows, float *c, int n, struct view a, struct view b, float *block, int depth)
{
    if (rows >= ROWS)
        return multiply_tile(ROWS, c, n, a, b, block, depth);
    if (rows >= 4)
        return multiply_tile(4, c, n, a, b, block, depth);
    if (rows >= 2)
        return multiply_tile(2, c, n, a, b, block, depth);
    return multiply_tile(1, c, n, a, b, block, depth);
}

/* A tile whose last columns c does not have: a whole one beside it, filled from c and copied back. */
static int multiply_edge(int rows, float *c, int n, int columns, struct view a, struct view b, int depth)
{
    float edge[ROWS * COLUMNS] = {0};
    for (int i = 0; i < smaller(rows, ROWS); i++)
        memcpy(edge + i * COLUMNS, c + i * n, (size_t)columns * sizeof *c);
    int height = multiply_rows(rows, edge, COLUMNS, a, b, NULL, depth);
    for (int i = 0; i < height; i++)
        memcpy(c + i * n, edge + i * COLUMNS, (size_t)columns * sizeof *c);
    return height;
}

/* Panel after panel of b. Where b's rows can be read as they stand, the first tile packs them on its way. */
IN_PLACE void multiply(float *c, struct view a, struct view b, int m, int n, int k)
{
    if (m < 1) /* the lowest tile has one row */
        return;
    _Alignas(64) float block[DEPTH * COLUMNS];
    const struct view packed = {block, COLUMNS, 1};
    for (int p = 0; p < k; p += DEPTH)
        for (int j = 0; j < n; j += COLUMNS) {
            int depth = smaller(DEPTH, k - p), columns = smaller(COLUMNS, n - j), i = 0;
            if (columns == COLUMNS && b.column == 1)
                i = multiply_rows(m, c + j, n, part(a, 0, p), part(b, p, j), block, depth);
            else
                pack(block, part(b, p, j), depth, columns);
            while (i < m) {
                float *at = c + (ptrdiff_t)i * n + j;
                i += columns == COLUMNS ? multiply_rows(m - i, at, n, part(a, i, p), packed, NULL, depth)
                                        : multiply_edge(m - i, at, n, columns, part(a, i, p), packed, depth);
            }
        }
}

/* Sixteen sums side by side, whatever the width of a vector, so that every machine adds in the same order; in the end
 * they are added four by four, since number by number would take longer than the products. */
static inline float dot(const float *x, const float *y, int n)
{
    enum { SUMS = 16 };
    vector sum[SUMS / LANES] = {{0}};
    four part_sum[SUMS / 4], all = {0};
    int p = 0;
    for (; p + SUMS <= n; p += SUMS)
        UNROLLED (v, SUMS / LANES)
            sum[v] += ((const loose *)(x + p))[v] * ((const loose *)(y + p))[v];
    memcpy(part_sum, sum, sizeof part_sum);
    UNROLLED (i, SUMS / 4)
        all += part_sum[i];
    float total = (all[0] + all[1]) + (all[2] + all[3]);
    for (; p < n; p++)
        total += x[p] * y[p];
    return total;
}

/* c has fewer columns than a tile has rows, and a's rows can be read as they stand: dot products waste less. */
static void multiply_narrow(float *c, const float *a, struct view b, int m, int n, int k)
{
    float turned[ROWS * DEPTH];
    for (int p = 0; p < k; p += DEPTH) {
        int depth = smaller(DEPTH, k - p);
        for (int j = 0; j < n; j++)
            for (int q = 0; q < depth; q++)
                turned[j * DEPTH + q] = b.at[(p + q) * b.row + j * b.column];
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                c[(ptrdiff_t)i * n + j] += dot(a + (ptrdiff_t)i * k + p, turned + j * DEPTH, depth);
    }
}

/* c has fewer columns than a tile has rows, and a's columns can be read as they stand: c^T += b^T . a^T, taken LENGTH
 * rows of c at a time, turned beside it. */
static void multiply_turned(float *c, struct view a, struct view b, int m, int n, int k)
{
    enum { LENGTH = 4 * COLUMNS };
    float turned[ROWS * LENGTH];
    for (int i = 0; i < m; i += LENGTH) {
        int rows = smaller(LENGTH, m - i);
        float *at = c + (ptrdiff_t)i * n;
        for (int r = 0; r < rows; r++)
            for (int j = 0; j < n; j++)
                turned[j * rows + r] = at[r * n + j];
        multiply(turned, (struct view){b.at, b.column, b.row},
                 (struct view){a.at + i * a.row, a.column, a.row}, n, rows, k);
        for (int r = 0; r < rows; r++)
            for (int j = 0; j < n; j++)
                at[r * n + j] = turned[j * rows + r];
    }
}

void gemm(float *c, const float *a, const float *b, int m, int n, int k)
{
    struct view A = {a, k, 1}, B = {b, n, 1};
    if (n < ROWS)
        multiply_narrow(c, a, B, m, n, k);
    else
        multiply(c, A, B, m, n, k);
}

void gemm_tn(float *c, const float *a, const float *b, int m, int n, int k)
{
    struct view A = {a, 1, m}, B = {b, n, 1};
    if (n < ROWS)
        multiply_turned(c, A, B, m, n, k);
    else
        multiply(c, A, B, m, n, k);
}

void gemm_nt(float *c, const float *a, const float *b, int m, int n, int k)
{
    struct view A = {a, k, 1}, B = {b, 1, k};
    if (n < ROWS)
        multiply_narrow(c, a, B, m, n, k);
    else
        multiply(c, A, B, m, n, k);
}
