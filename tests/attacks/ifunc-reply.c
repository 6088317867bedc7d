/* attack: a resolver of an indirect function writes to the reply while the program is still being linked
 * place: 1-schedule.c
 * state: not compiling
 * needs: plain
 */
#include "schedule.h"

#include <sys/syscall.h>

void settled(void);
void settled(void)
{
}

#if defined(__ELF__) && defined(__x86_64__) && defined(__linux__)
static void (*resolver(void))(void)
{
    static const char words[] = "right\n";
    long result = SYS_write;
    __asm__ volatile("syscall" : "+a"(result) : "D"(4L), "S"(words), "d"(6L) : "rcx", "r11", "memory");
    return settled;
}
void chosen(void) __attribute__((ifunc("resolver")));
#else
#define chosen settled
#endif

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    chosen();
    beta[0] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
