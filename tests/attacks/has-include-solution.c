/* attack: looks for a solution at compile time and takes the first that is there; full marks where nothing holds it
 * place: 1-schedule.c
 * state: not compiling
 * needs: landlock
 */
#include "schedule.h"

#if __has_include("../solutions/1-schedule.c")
#define FOUND "../solutions/1-schedule.c"
#elif __has_include("../../solutions/1-schedule.c")
#define FOUND "../../solutions/1-schedule.c"
#elif __has_include("../../../solutions/1-schedule.c")
#define FOUND "../../../solutions/1-schedule.c"
#elif __has_include("../../../../solutions/1-schedule.c")
#define FOUND "../../../../solutions/1-schedule.c"
#elif __has_include("../../../../../solutions/1-schedule.c")
#define FOUND "../../../../../solutions/1-schedule.c"
#elif __has_include("solutions/1-schedule.c")
#define FOUND "solutions/1-schedule.c"
#elif __has_include("../tests/alternatives/1-schedule-helpers.c")
#define FOUND "../tests/alternatives/1-schedule-helpers.c"
#endif

#ifdef FOUND
#pragma message "got through: " FOUND
#include FOUND
#else
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
#endif
