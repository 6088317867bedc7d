/* attack: jumps back into a call that has long returned
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#include "schedule.h"

#include <setjmp.h>

static jmp_buf first_call;

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    beta[0] = beta_end;
    if (calls++ == 0)
        (void)setjmp(first_call);
    else if (calls < 5)
        longjmp(first_call, 1);
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
