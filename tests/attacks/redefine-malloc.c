/* attack: defines malloc, calloc, realloc and free: every block is the same block
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#include "schedule.h"

#include <stddef.h>

static max_align_t block[1 << 16];

void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *old, size_t size);
void free(void *old);

void *malloc(size_t size)
{
    return size <= sizeof block ? block : NULL;
}
void *calloc(size_t count, size_t size)
{
    return malloc(count * size);
}
void *realloc(void *old, size_t size)
{
    return malloc(size);
}
void free(void *old)
{
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    for (int t = 0; t < T; t++)
        beta[t] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
