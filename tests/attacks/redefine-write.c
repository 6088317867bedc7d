/* attack: defines write, fwrite, exit and _exit: every write is a verdict, every end is status 0
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#include "schedule.h"

#include <stddef.h>
#include <sys/syscall.h>

long syscall(long number, ...);
long write(int to, const void *data, size_t size);
size_t fwrite(const void *data, size_t size, size_t count, void *stream);
_Noreturn void exit(int status);
_Noreturn void _exit(int status);

long write(int to, const void *data, size_t size)
{
    syscall(SYS_write, to, "right\n", 6);
    return (long)size;
}
size_t fwrite(const void *data, size_t size, size_t count, void *stream)
{
    write(4, data, size * count);
    return count;
}
_Noreturn void _exit(int status)
{
    for (;;)
        syscall(SYS_exit, 0);
}
_Noreturn void exit(int status)
{
    _exit(0);
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
