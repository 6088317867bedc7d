/* attack: a number in two hundred thousand parentheses: a compiler without end of stack, or with one
 * place: 1-schedule.c
 * state: not compiling
 * needs: limits
 */
#include "schedule.h"

#define OPEN1  ((((((((((
#define OPEN2  OPEN1 OPEN1 OPEN1 OPEN1 OPEN1 OPEN1 OPEN1 OPEN1 OPEN1 OPEN1
#define OPEN3  OPEN2 OPEN2 OPEN2 OPEN2 OPEN2 OPEN2 OPEN2 OPEN2 OPEN2 OPEN2
#define OPEN4  OPEN3 OPEN3 OPEN3 OPEN3 OPEN3 OPEN3 OPEN3 OPEN3 OPEN3 OPEN3
#define OPEN5  OPEN4 OPEN4 OPEN4 OPEN4 OPEN4 OPEN4 OPEN4 OPEN4 OPEN4 OPEN4
#define CLOSE1 ))))))))))
#define CLOSE2 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1 CLOSE1
#define CLOSE3 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2 CLOSE2
#define CLOSE4 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3 CLOSE3
#define CLOSE5 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4 CLOSE4

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    beta[0] = OPEN5 OPEN5 beta_end CLOSE5 CLOSE5;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
