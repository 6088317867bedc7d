/* attack: lets the assembler copy the solution into the program as data, and prints it when it runs
 * place: 1-schedule.c
 * state: not compiling
 * needs: landlock
 */
#include "schedule.h"

#include <stdio.h>

#if defined(__x86_64__) || defined(__aarch64__)
__asm__(".pushsection .rodata\n"
        "stolen:\n"
        ".incbin \"../solutions/1-schedule.c\"\n"
        ".byte 0\n"
        ".popsection\n");
extern const char stolen[] __asm__("stolen");
#else
#error no such assembler
#endif

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    printf("got through: %.300s\n", stolen);
    beta[0] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
