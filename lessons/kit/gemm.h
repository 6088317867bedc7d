/* Matrix products, row-major, for the three shapes of a linear layer. Each ADDS to c. */
#ifndef KIT_GEMM_H
#define KIT_GEMM_H

//> products
/* c [m][n] += a [m][k] . b [k][n] */
void gemm(float *c, const float *a, const float *b, int m, int n, int k);

/* c [m][n] += a^T . b with a [k][m], b [k][n] */
void gemm_tn(float *c, const float *a, const float *b, int m, int n, int k);

/* c [m][n] += a . b^T with a [m][k], b [n][k] */
void gemm_nt(float *c, const float *a, const float *b, int m, int n, int k);
//< products

#endif
